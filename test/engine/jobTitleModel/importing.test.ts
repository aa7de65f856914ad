import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IDataObject } from 'n8n-workflow';
import { classify, LOOK_AFTER, lookAfter, modelNode, newDatabase, run } from '../workbench';

const WIZARD = { title: 'Growth Wizard', department: 'Marketing', responsibility: 'Manager' };

describe('Import Examples', () => {
	test('says how many were accepted, duplicate and refused, and why', async () => {
		const [{ json }, ...others] = await lookAfter('importExamples', newDatabase(), {}, [
			WIZARD,
			{ ...WIZARD, title: 'growth wizard' },
			{ title: '', department: 'Marketing' },
			{ title: 'Deal Captain' },
		]);

		const { reasons, ...counts } = json.import as IDataObject;
		assert.deepEqual(counts, { accepted: 1, duplicate: 1, refused: 2 });
		assert.deepEqual(
			(reasons as IDataObject[]).map(({ itemIndex, reason }) => [
				itemIndex,
				String(reason).split(',')[0],
			]),
			[
				[2, 'Expected a title with at least one word that names something'],
				[3, 'Expected a department or a responsibility'],
			],
		);
		assert.deepEqual(others, []);
	});

	test('returns each item with what became of it where that is asked for', async () => {
		const items = await lookAfter('importExamples', newDatabase(), { returned: 'items' }, [
			{ ...WIZARD, row: 7 },
			WIZARD,
		]);

		assert.deepEqual(
			items.map(({ json, pairedItem }) => [json.row, json.import, pairedItem]),
			[
				[7, { status: 'accepted' }, { item: 0 }],
				[undefined, { status: 'duplicate' }, { item: 1 }],
			],
		);
	});

	test('begins a new model empty where that is asked for, and leaves one that is there', async () => {
		const credential = newDatabase();
		const parameters = { importOptions: { startEmpty: true } };

		await lookAfter('importExamples', credential, parameters, [
			{ title: 'Ferry Captain', department: 'Ships' },
		]);
		await lookAfter('importExamples', credential, {}, [
			{ title: 'Night Porter', department: 'Hotel' },
		]);

		const [{ json }] = await lookAfter('getStatistics', credential);
		const { labels, defaultExamples } = json.statistics as IDataObject;
		assert.equal(defaultExamples, 0);
		assert.deepEqual(labels, { department: ['Hotel', 'Ships'], responsibility: [] });
	});

	test('takes - for none', async () => {
		const credential = newDatabase();

		await lookAfter('importExamples', credential, { kind: 'correction' }, [
			{ title: 'Growth Wizard', department: '-', responsibility: 'Manager' },
		]);

		const { department } = await classify('Growth Wizard', credential);
		assert.deepEqual([department.label, department.source], [null, 'correction']);
	});

	test('takes what Export gave, as the kind that it is, into another model', async () => {
		const credential = newDatabase();
		await lookAfter('importExamples', credential, {}, [
			{ ...WIZARD, kind: 'correction', actor: 'ada' },
			{ title: 'Deal Captain', department: 'Sales' },
			{ title: 'Odd Person', department: '-', kind: 'confirmation' },
		]);
		const exported = (await lookAfter('export', credential)).map(({ json }) => json);

		const model = { model: 'another' };
		await lookAfter('importExamples', credential, model, exported);

		const again = (await lookAfter('export', credential, model)).map(({ json }) => json);
		const contentOf = (lessons: readonly IDataObject[]) =>
			lessons.map(({ id, at, ...said }) => [typeof id, typeof at, JSON.stringify(said)]).sort();
		assert.equal(exported.length, 3);
		assert.deepEqual(contentOf(again), contentOf(exported));
	});

	const BAD: ReadonlyArray<readonly [name: string, item: IDataObject, code: string]> = [
		['a title that is an object', { ...WIZARD, title: { a: 1 } }, 'INVALID_TITLE'],
		['no title', { ...WIZARD, title: null }, 'INVALID_TITLE'],
		['a label that is a list', { ...WIZARD, department: ['Sales'] }, 'INVALID_CORRECTION'],
		['a kind that there is none of', { ...WIZARD, kind: 'rumour' }, 'INVALID_CORRECTION'],
		['no label', { title: 'Growth Wizard' }, 'INVALID_CORRECTION'],
	];

	for (const [name, item, code] of BAD) {
		test(`of an item with ${name} is an error of that item, and the others are taught`, async () => {
			const node = modelNode(
				'importExamples',
				{ returned: 'items' },
				{ onError: 'continueRegularOutput' },
			);

			const [[bad, good]] = (await run([node], [item, WIZARD], newDatabase())).output(LOOK_AFTER);

			assert.equal((bad.json.error as IDataObject).code, code);
			assert.deepEqual(good.json.import, { status: 'accepted' });
		});
	}

	test('teaches 5,000 items in one call', async () => {
		const items = Array.from({ length: 5_000 }, (_, i) => ({
			title: `Clerk ${i % 2_500}`,
			department: 'Archive',
		}));
		const credential = newDatabase();
		const parameters = { importOptions: { startEmpty: true } };

		const [{ json }] = await lookAfter('importExamples', credential, parameters, items);

		const { accepted, duplicate } = json.import as IDataObject;
		assert.deepEqual([accepted, duplicate], [2_500, 2_500]);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { deleteModel } from '../../../src/index';
import { classify, lookAfter, LOOK_AFTER, modelNode, newDatabase, run, submit } from '../workbench';

const WIZARD = { job_title: 'Growth Wizard', department: 'Marketing' };

const sourceOf = async (credential: IDataObject): Promise<string> =>
	(await classify('Growth Wizard', credential)).department.source;

describe('Undo Correction', () => {
	test('takes back the correction whose receipt comes in', async () => {
		const credential = newDatabase();
		const correction = await submit(WIZARD, credential);

		const [{ json }] = await lookAfter('undo', credential, {}, [{ correction } as never]);

		assert.equal((json.undone as IDataObject).message, 'Taken back');
		assert.equal(await sourceOf(credential), 'model');
	});
});

describe('Rename or Merge Labels', () => {
	test('changes what is answered, until it is undone', async () => {
		const credential = newDatabase();
		const renaming = { from: 'Engineering', to: 'Technology' };

		const [{ json }] = await lookAfter('renameLabel', credential, renaming);
		const renamed = await classify('Software Engineer', credential);
		const { changeId } = json.change as IDataObject;
		await lookAfter('undo', credential, { correctionId: changeId as string });

		assert.equal(renamed.department.label, 'Technology');
		assert.equal((await classify('Software Engineer', credential)).department.label, 'Engineering');
	});

	test('merges only where that is asked for', async () => {
		const credential = newDatabase();
		const renaming = { from: 'Data', to: 'Engineering' };

		const { error } = await run([modelNode('renameLabel', renaming)], [{}], credential);
		await lookAfter('renameLabel', credential, { ...renaming, merge: true });

		assert.equal(error?.message, 'Expected a name that no department has, got "Engineering".');
		assert.match(error?.description ?? '', /^Switch on Merge /);
		const [{ json }] = await lookAfter('getStatistics', credential);
		const { labels } = json.statistics as IDataObject;
		assert.equal(((labels as IDataObject).department as unknown[]).length, 22);
	});
});

describe('Restore', () => {
	test('brings the model back to a position', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);

		await lookAfter('restore', credential, { restoreTo: 'position', position: 0 });

		assert.equal(await sourceOf(credential), 'model');
	});

	test('brings the model back to a time', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);

		await lookAfter('restore', credential, { time: '={{ $now.minus({ hours: 1 }) }}' });

		assert.equal(await sourceOf(credential), 'model');
	});
});

describe('Forget a Title', () => {
	test('erases what was said of it and how it was classified', async () => {
		const credential = newDatabase();
		await classify('Growth Wizard', credential);
		await submit(WIZARD, credential);

		await lookAfter('forgetTitle', credential, { forgottenTitle: 'growth wizard' });

		assert.equal(await sourceOf(credential), 'model');
		const items = await lookAfter('getHistory', credential, { filters: { text: 'Wizard' } });
		assert.equal(items.length, 1, 'the one that was classified just now');
	});
});

describe('Set Retention', () => {
	test('drops what is kept no longer', async () => {
		const credential = newDatabase();
		for (const title of ['Growth Wizard', 'Deal Captain']) await classify(title, credential);

		const [{ json }] = await lookAfter('setRetention', credential, { days: 0, rows: 1 });

		assert.deepEqual(json.retention, { days: null, rows: 1 });
		assert.equal((await lookAfter('getHistory', credential)).length, 1);
	});
});

describe('Delete Model', () => {
	test('leaves a model of that name as new', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);

		const [{ json }] = await lookAfter('deleteModel', credential, { confirmName: 'default' });

		assert.deepEqual(json, { deleted: 'default' });
		assert.equal(await sourceOf(credential), 'model');
	});

	test('is noticed where another process did it', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);

		await deleteModel({
			storage: { kind: 'sqlite', file: credential.file as string },
			...{ name: 'default', confirmName: 'default' },
		});

		assert.equal(await sourceOf(credential), 'model');
	});

	test('lets the model begin anew in another way', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);
		await lookAfter('deleteModel', credential, { confirmName: 'default' });

		await lookAfter('importExamples', credential, { importOptions: { startEmpty: true } }, [
			{ title: 'Ferry Captain', department: 'Ships' },
		]);

		const { department } = await classify('Ferry Captain', credential);
		assert.deepEqual(
			department.candidates.map(({ label }) => label),
			['Ships'],
		);
	});
});

/** Empty only once it is evaluated: a parameter that is empty as it stands is refused by n8n itself. */
const EMPTY = '={{ "" }}';

const BAD: ReadonlyArray<
	readonly [name: string, operation: string, parameters: INodeParameters, code: string]
> = [
	['an empty ID', 'undo', { correctionId: EMPTY }, 'UNKNOWN_CORRECTION'],
	['an ID that is an object', 'undo', { correctionId: '={{ {} }}' }, 'INVALID_CORRECTION'],
	['an ID that there is none of', 'undo', { correctionId: 'no such' }, 'UNKNOWN_CORRECTION'],
	['no label', 'renameLabel', { from: EMPTY, to: 'Technology' }, 'INVALID_LABEL'],
	['no new name', 'renameLabel', { from: 'Sales', to: EMPTY }, 'INVALID_LABEL'],
	['an unknown label', 'renameLabel', { from: 'Salse', to: 'Deals' }, 'UNKNOWN_LABEL'],
	['a position to come', 'restore', { restoreTo: 'position', position: 1 }, 'UNKNOWN_POSITION'],
	['no time', 'restore', { restoreTo: 'time', time: EMPTY }, 'INVALID_OPTION'],
	['no title', 'forgetTitle', { forgottenTitle: ' ' }, 'INVALID_TITLE'],
	['a title that is an object', 'forgetTitle', { forgottenTitle: '={{ {} }}' }, 'INVALID_TITLE'],
	['half a day', 'setRetention', { days: 0.5 }, 'INVALID_OPTION'],
	['rows below 0', 'setRetention', { rows: -1 }, 'INVALID_OPTION'],
	['another name', 'deleteModel', { confirmName: 'defualt' }, 'NAME_NOT_CONFIRMED'],
	['no name', 'deleteModel', { confirmName: EMPTY }, 'NAME_NOT_CONFIRMED'],
	[
		'the name of no model',
		'deleteModel',
		{ model: 'no such', confirmName: 'no such' },
		'UNKNOWN_MODEL',
	],
];

describe('An operation that is refused', () => {
	for (const [name, operation, parameters, code] of BAD) {
		test(`is an error of its item: ${operation} with ${name}`, async () => {
			const credential = newDatabase();
			await classify('Growth Wizard', credential);
			const node = modelNode(operation, parameters, { onError: 'continueRegularOutput' });

			const [[{ json }]] = (await run([node], [{ row: 7 }], credential)).output(LOOK_AFTER);

			assert.deepEqual([json.row, (json.error as IDataObject).code], [7, code]);
		});
	}

	test('stops the workflow by default, naming the item', async () => {
		const node = modelNode('undo', { correctionId: '={{ $json.id }}' });

		const { error } = await run([node], [{ id: 'no such' }], newDatabase());

		assert.equal(error?.message, 'Expected the id of a correction of this model, got "no such".');
		assert.equal(error?.context?.itemIndex, 0);
	});

	test('goes to the error output with its fields if there is one', async () => {
		const node = modelNode(
			'renameLabel',
			{ from: '={{ $json.from }}', to: 'Deals' },
			{ onError: 'continueErrorOutput' },
		);

		const outputs = (
			await run([node], [{ from: 'Salse' }, { from: 'Sales' }], newDatabase())
		).output(LOOK_AFTER);

		assert.deepEqual(
			outputs.map((items) => items.map(({ json }) => json.from)),
			[['Sales'], ['Salse']],
		);
	});
});

test('Without items nothing happens', async () => {
	assert.deepEqual(await lookAfter('getStatistics', newDatabase(), {}, []), []);
});

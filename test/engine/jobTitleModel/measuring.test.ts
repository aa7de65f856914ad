import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IDataObject } from 'n8n-workflow';
import { lookAfter, LOOK_AFTER, modelNode, newDatabase, run, submit } from '../workbench';
import { WIZARD } from './growthWizard';

describe('Evaluate', () => {
	const ITEMS = [
		{ title: 'Software Engineer', department: 'Engineering' },
		{ title: 'HR Manager', department: 'Engineering' },
	];

	test('answers accuracy, confusion and calibration in one item', async () => {
		const items = await lookAfter('evaluate', newDatabase(), {}, ITEMS);

		assert.equal(items.length, 1);
		const { titles, department, responsibility } = items[0].json.evaluation as IDataObject;
		assert.equal(titles, 2);
		assert.equal((department as IDataObject).accuracy, 0.5);
		assert.equal(((department as IDataObject).confusions as unknown[]).length, 2);
		assert.equal(((department as IDataObject).reliability as unknown[]).length, 10);
		assert.equal((responsibility as IDataObject).judged, 0);
	});

	test('changes nothing', async () => {
		const credential = newDatabase();

		await lookAfter('evaluate', credential, {}, ITEMS);

		const [{ json }] = await lookAfter('getStatistics', credential);
		const { examples, classifications, modelVersion } = json.statistics as IDataObject;
		assert.deepEqual([examples, classifications], [0, 0]);
		assert.match(String(modelVersion), /#0$/);
	});

	test('stops at an item that is bad, naming it', async () => {
		const { error } = await run(
			[modelNode('evaluate')],
			[...ITEMS, { title: 'Clerk' }],
			newDatabase(),
		);

		assert.equal(error?.message, 'Expected a department or a responsibility, got neither.');
		assert.equal(error?.description, 'Set Department, Responsibility or both.');
		assert.equal(error?.context?.itemIndex, 2);
	});

	test('under Continue passes a bad item on with its error, and evaluates the others', async () => {
		const node = modelNode('evaluate', {}, { onError: 'continueRegularOutput' });

		const result = await run([node], [{ title: '', department: 'IT' }, ...ITEMS], newDatabase());

		const [[bad, summary]] = result.output(LOOK_AFTER);
		assert.equal((bad.json.error as IDataObject).code, 'INVALID_TITLE');
		const { titles, refused } = summary.json.evaluation as IDataObject;
		assert.deepEqual([titles, refused], [2, 1]);
	});
});

describe('Get Statistics', () => {
	test('says beside the item’s fields what the model holds', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);

		const [{ json }] = await lookAfter('getStatistics', credential, {}, [{ row: 7 }]);

		const { corrections, databaseBytes, judged } = json.statistics as IDataObject;
		assert.deepEqual([json.row, corrections], [7, 1]);
		assert.ok(Number(databaseBytes) > 0);
		assert.equal(((judged as IDataObject).department as IDataObject).judged, 1);
	});
});

describe('Suggest Threshold', () => {
	test('says so where too few were judged', async () => {
		const [{ json }] = await lookAfter('suggestThreshold', newDatabase());

		const { threshold, message } = json.suggestion as IDataObject;
		assert.equal(threshold, null);
		assert.match(String(message), /^Too few: 0 classifications were judged/);
	});

	test('refuses a precision of 0', async () => {
		const node = modelNode('suggestThreshold', { precision: 0 });

		const { error } = await run([node], [{}], newDatabase());

		assert.equal(error?.message, 'Expected a precision above 0, up to 1, got 0.');
	});
});

describe('Report', () => {
	test('puts an HTML page into a binary field beside the item’s fields', async () => {
		const [{ json, binary }] = await lookAfter(
			'report',
			newDatabase(),
			{ binaryField: 'page', model: 'my leads/2026' },
			[{ row: 7 }],
		);

		const html = Buffer.from(binary!.page.data, 'base64').toString();
		assert.deepEqual(json, { row: 7, report: { fileName: 'job-title-model-my-leads-2026.html' } });
		assert.deepEqual(
			[binary!.page.mimeType, binary!.page.fileName],
			['text/html', 'job-title-model-my-leads-2026.html'],
		);
		assert.match(html, /^<!doctype html>/);
	});

	test('refuses a field that is an object', async () => {
		const node = modelNode('report', { binaryField: '={{ { a: 1 } }}' });

		const { error } = await run([node], [{}], newDatabase());

		assert.match(error?.message ?? '', /^Expected Put Output File in Field as text, got an object/);
	});
});

test('Without items nothing happens', async () => {
	assert.deepEqual(await lookAfter('getStatistics', newDatabase(), {}, []), []);
});

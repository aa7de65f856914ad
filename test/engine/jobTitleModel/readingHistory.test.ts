import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IDataObject } from 'n8n-workflow';
import { classify, lookAfter, modelNode, newDatabase, run, submit } from '../workbench';
import { WIZARD } from './growthWizard';

describe('Get Review Queue', () => {
	test('gives each title that nobody judged as an item that Correct Classification takes', async () => {
		const credential = newDatabase();
		await classify('Growth Wizard', credential);
		await classify('Quark Wrangler', credential);
		await submit(WIZARD, credential);

		const [{ json }, ...others] = await lookAfter('getReviewQueue', credential);
		await submit({ ...json, department: 'Legal' }, credential, { correctBy: 'classificationId' });

		assert.deepEqual([json.title, others.length], ['Quark Wrangler', 0]);
		assert.deepEqual(await lookAfter('getReviewQueue', credential), []);
	});

	test('refuses a page that is none', async () => {
		const { error } = await run([modelNode('getReviewQueue', { limit: 0 })], [{}], newDatabase());

		assert.equal(error?.message, 'Expected a limit from 1 to 10000, got 0.');
		assert.equal(error?.context?.itemIndex, 0);
	});
});

describe('Get History', () => {
	test('gives classifications that a filter finds, latest first, with what people said since', async () => {
		const credential = newDatabase();
		await classify('Growth Wizard', credential);
		await classify('Software Engineer', credential);
		await submit(WIZARD, credential);

		const items = await lookAfter('getHistory', credential, { filters: { text: 'wizard' } });

		assert.deepEqual(
			items.map(({ json }) => [json.title, json.judged]),
			[['Growth Wizard', { department: 'Marketing' }]],
		);
	});

	test('takes a time as an expression gives it', async () => {
		const credential = newDatabase();
		await classify('Growth Wizard', credential);
		const found = async (filters: IDataObject) =>
			(await lookAfter('getHistory', credential, { filters } as never)).length;

		assert.equal(await found({ from: '={{ $now.minus({ minutes: 5 }) }}' }), 1);
		assert.equal(await found({ from: '={{ $now.plus({ minutes: 5 }) }}' }), 0);
		assert.equal(await found({ before: '2020-01-31T00:00:00' }), 0);
	});

	test('refuses a time that is none', async () => {
		const node = modelNode('getHistory', { filters: { from: 'yesterday' } });

		const { error } = await run([node], [{}], newDatabase());

		assert.equal(error?.message, 'Expected from to be a time as ISO 8601, got "yesterday".');
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JobTitleModel } from '../../../src/index';
import { open } from '../workbench';

const titlesOf = async (model: JobTitleModel): Promise<string[]> =>
	(await model.reviewQueue()).entries.map(({ title }) => title);

describe('The review queue', () => {
	test('holds each title that was classified and that nobody has judged, once', async () => {
		const model = await open();
		await model.classify(['Growth Wizard', 'growth wizard', 'Software Engineer']);

		const { total, entries } = await model.reviewQueue();

		assert.equal(total, 2);
		assert.deepEqual(
			entries.map(({ count }) => count),
			[2, 1],
		);
	});

	test('asks for unsure titles before sure ones', async () => {
		const model = await open();
		await model.classify(['Software Engineer', 'Customer Whisperer', 'HR Manager']);

		assert.equal((await titlesOf(model))[0], 'Customer Whisperer');
	});

	test('asks for texts without any label after doubtful titles, however often they come, and before sure ones', async () => {
		const model = await open();
		await model.classify(['Software Engineer', 'n/a', 'n/a', 'n/a', 'Customer Whisperer']);

		assert.deepEqual(await titlesOf(model), ['Customer Whisperer', 'n/a', 'Software Engineer']);
	});

	test('asks for a title with one of the two labels among the doubtful ones', async () => {
		const model = await open();
		await model.classify(['n/a', 'n/a', 'Vice President']);

		assert.deepEqual(await titlesOf(model), ['Vice President', 'n/a']);
	});

	test('asks for frequent titles before rare ones that are as unsure', async () => {
		const model = await open();
		await model.classify(['Quark Wrangler', 'Zorb Wrangler', 'Zorb Wrangler', 'Zorb Wrangler']);

		assert.deepEqual(await titlesOf(model), ['Zorb Wrangler', 'Quark Wrangler']);
	});

	test('lets go of a title that somebody corrected or confirmed, in any spelling', async () => {
		const model = await open();
		const [, { id }] = await model.classify(['Growth Wizard', 'Software Engineer']);

		await model.correct([
			{ title: 'GROWTH wizard', department: 'Marketing' },
			{ classificationId: id!, confirm: true },
		]);

		assert.deepEqual(await titlesOf(model), []);
	});

	test('has a title back once its judgement is undone', async () => {
		const model = await open();
		await model.classify(['Growth Wizard']);
		const [{ correctionId }] = await model.correct([
			{ title: 'Growth Wizard', department: 'Marketing' },
		]);

		await model.undo(correctionId!);

		assert.deepEqual(await titlesOf(model), ['Growth Wizard']);
	});

	test('keeps a title of which only an example was imported', async () => {
		const model = await open();
		await model.classify(['Growth Wizard']);

		await model.learn([{ title: 'Growth Wizard', department: 'Marketing' }]);

		assert.deepEqual(await titlesOf(model), ['Growth Wizard']);
	});

	test('is given a page at a time, without gaps', async () => {
		const model = await open();
		await model.classify(['Quark Wrangler', 'Growth Wizard', 'Software Engineer']);
		const all = await titlesOf(model);

		const pages = [
			await model.reviewQueue({ limit: 2 }),
			await model.reviewQueue({ limit: 2, offset: 2 }),
		];

		assert.deepEqual(
			pages.flatMap(({ entries }) => entries.map(({ title }) => title)),
			all,
		);
		assert.deepEqual(
			pages.map(({ total }) => total),
			[3, 3],
		);
	});

	for (const page of [{ limit: 0 }, { limit: 1.5 }, { limit: 10_001 }, { offset: -1 }])
		test(`refuses the page ${JSON.stringify(page)}`, async () => {
			await assert.rejects((await open()).reviewQueue(page), { code: 'INVALID_OPTION' });
		});
});

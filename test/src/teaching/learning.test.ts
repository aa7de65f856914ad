import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LabelledTitle } from '../../../src/index';
import { classifyOne, labelsOf, newPath, openEmpty } from '../workbench';

describe('Learning in bulk', () => {
	test('answers each example in order: accepted, duplicate or refused with the reason', async () => {
		const model = await openEmpty();

		const receipts = await model.learn([
			{ title: 'Clerk', department: 'Archive' },
			{ title: 'clerk', department: 'archive' },
			{ title: '', department: 'Archive' },
			{ title: 'Curator' },
			{ title: 'Curator', department: 'Archive' },
		]);

		assert.deepEqual(
			receipts.map(({ status, error }) => [status, error?.code]),
			[
				['accepted', undefined],
				['duplicate', undefined],
				['refused', 'INVALID_TITLE'],
				['refused', 'INVALID_CORRECTION'],
				['accepted', undefined],
			],
		);
		assert.equal((await model.holdings()).examples, 2);
	});

	test('brings its labels with it', async () => {
		const model = await openEmpty();

		await model.learn([
			{ title: 'Clerk', department: ' Lost  Property ', responsibility: 'Staff' },
		]);

		const { labels } = await model.holdings();
		assert.deepEqual(labels, { department: ['Lost Property'], responsibility: ['Staff'] });
	});

	test('keeps to one spelling of a label', async () => {
		const model = await openEmpty();

		await model.learn([
			{ title: 'Clerk', department: 'Archive' },
			{ title: 'Curator', department: 'ARCHIVE' },
		]);

		assert.deepEqual((await model.holdings()).labels.department, ['Archive']);
	});

	test('teaches the model, which answers for itself', async () => {
		const model = await openEmpty();

		await model.learn([{ title: 'Ferry Captain', department: 'Ships', responsibility: 'Crew' }]);

		const { department, confidence } = await classifyOne(model, 'Ferry Captain');
		assert.deepEqual([department.label, department.source, confidence], ['Ships', 'model', 1]);
	});

	test('yields to what a person said of the same title, before or after', async () => {
		const model = await openEmpty();
		const said = { department: 'Archive', allowNewLabels: true };
		await model.learn([{ title: 'Clerk', department: 'Post' }]);
		await model.correct([{ title: 'Clerk', ...said }]);

		await model.learn([{ title: 'Clerk', department: 'Post' }]);

		assert.equal((await labelsOf(model, 'Clerk'))[0], 'Archive');
	});

	test('takes the last of two examples that differ', async () => {
		const model = await openEmpty();

		const receipts = await model.learn([
			{ title: 'Clerk', department: 'Archive' },
			{ title: 'Clerk', department: 'Post' },
		]);

		assert.deepEqual(
			receipts.map(({ status }) => status),
			['accepted', 'accepted'],
		);
		assert.equal((await labelsOf(model, 'Clerk'))[0], 'Post');
	});

	test('of nothing answers nothing', async () => {
		assert.deepEqual(await (await openEmpty()).learn([]), []);
	});

	test('of more examples than one batch holds loses none', async () => {
		const model = await openEmpty();
		const examples = Array.from({ length: 5_200 }, (_, i) => ({
			title: `Clerk ${i}`,
			department: 'Archive',
		}));

		const receipts = await model.learn(examples);

		assert.equal(receipts.length, 5_200);
		assert.ok(receipts.every(({ status }) => status === 'accepted'));
		assert.equal((await model.holdings()).examples, 5_200);
	});
});

describe('A title without a label', () => {
	const NONE: ReadonlyArray<readonly [name: string, examples: LabelledTitle, reason: string]> = [
		['names no function', { title: 'Night Porter', department: null }, 'no function named'],
		[
			'is no job title',
			{ title: 'Night Porter', department: null, responsibility: null },
			'not a job title',
		],
	];

	for (const [name, example, reason] of NONE) {
		test(`${name} when an example said so, and goes to review`, async () => {
			const model = await openEmpty();
			await model.learn([
				{ title: 'Ferry Captain', department: 'Ships', responsibility: 'Crew' },
				{ title: 'Ferry Pilot', department: 'Ships', responsibility: 'Crew' },
				example,
			]);

			const answer = await classifyOne(model, 'Night Porter');

			assert.deepEqual(
				[answer.department.label, answer.department.source, answer.department.confidence],
				[null, 'none', 0],
			);
			assert.deepEqual([answer.needsReview, answer.reviewReason], [true, reason]);
		});
	}
});

test('What was learned in bulk is there after opening again', async () => {
	const file = newPath();
	const model = await openEmpty(file);
	await model.learn([{ title: 'Ferry Captain', department: 'Ships' }]);
	await model.close();

	const again = await openEmpty(file);

	assert.deepEqual(await labelsOf(again, 'Ferry Captain'), ['Ships', null]);
});

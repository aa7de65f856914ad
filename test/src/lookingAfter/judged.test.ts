import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JobTitleModel } from '../../../src/index';
import { open, openEmpty } from '../workbench';

/** Judges as many answers of a model that knows one department: the first ones wrong, the others right. */
const openJudged = async (wrong: number, right: number): Promise<JobTitleModel> => {
	const model = await openEmpty();
	await model.learn([{ title: 'Night Porter', department: 'Hotel' }]);
	await model.correct(
		Array.from({ length: wrong + right }, (_, i) => ({
			title: `Night Porter ${i}`,
			department: i < wrong ? 'Ships' : 'Hotel',
			allowNewLabels: true,
		})),
	);
	return model;
};

describe('Statistics', () => {
	test('say what the model holds', async () => {
		const model = await open();
		await model.learn([{ title: 'Deal Captain', department: 'Sales' }]);
		await model.correct([{ title: 'Growth Wizard', department: 'Marketing' }]);
		await model.classify(['Software Engineer']);

		const statistics = await model.statistics();

		assert.deepEqual(
			[statistics.examples, statistics.corrections, statistics.classifications],
			[1, 1, 1],
		);
		assert.equal(statistics.labels.department.length, 23);
		assert.deepEqual(statistics.retention, { days: 90, rows: undefined });
		assert.ok(statistics.databaseBytes >= 4_096);
	});

	test('judge each answer by what was answered before it was learned from', async () => {
		const model = await open();
		const [{ department }] = await model.classify(['Software Engineer'], { record: false });

		await model.correct([
			{ title: 'Software Engineer', department: 'Legal' },
			{ title: 'HR Manager', department: 'Human Resources' },
		]);

		const { judged } = await model.statistics();
		assert.equal(department.label, 'Engineering');
		assert.deepEqual([judged.department.judged, judged.department.accuracy], [2, 0.5]);
		assert.equal(judged.responsibility.judged, 0);
	});

	test('count a classification by id with what it answered then', async () => {
		const model = await open();
		const [{ id }] = await model.classify(['Growth Wizard']);
		await model.learn([{ title: 'Growth Wizard', department: 'Legal' }]);

		await model.correct([{ classificationId: id!, confirm: true }]);

		const { judged } = await model.statistics();
		assert.deepEqual([judged.department.judged, judged.department.accuracy], [1, 1]);
	});

	test('leave out answers from memory, and judgements that were undone', async () => {
		const model = await open();
		const [, { correctionId }] = await model.correct([
			{ title: 'Growth Wizard', department: 'Marketing' },
			{ title: 'Deal Captain', department: 'Sales' },
			{ title: 'Growth Wizard', department: 'Legal' },
		]);

		await model.undo(correctionId!);

		assert.equal((await model.statistics()).judged.department.judged, 1);
	});

	test('give accuracy over time in periods of as many judgements', async () => {
		const model = await openJudged(1, 24);

		const { periods } = (await model.statistics()).judged.department;

		assert.deepEqual(
			periods.map(({ judged }) => judged),
			[12, 13],
		);
		assert.ok(periods[0].accuracy < periods[1].accuracy);
	});

	test('give the rate of overriding by confidence', async () => {
		const model = await openJudged(1, 0);

		const { overrides } = (await model.statistics()).judged.department;

		// The model knows one department and is sure of it.
		assert.equal(overrides.length, 10);
		assert.deepEqual(overrides[9], { from: 0.9, to: 1, judged: 1, overridden: 1, rate: 1 });
		assert.deepEqual(overrides[0], { from: 0, to: 0.1, judged: 0, overridden: 0, rate: 0 });
	});

	test('call labels by the names that they have now', async () => {
		const model = await open();
		await model.correct([{ title: 'Software Engineer', department: 'Engineering' }]);

		await model.rename({ property: 'department', from: 'Engineering', to: 'Technology' });

		assert.equal((await model.statistics()).judged.department.accuracy, 1);
	});
});

describe('A suggested threshold', () => {
	test('is not given where too few classifications were judged', async () => {
		const model = await openJudged(0, 3);

		const { threshold, judged, message } = await model.suggestThreshold(0.95);

		assert.deepEqual([threshold, judged], [null, 3]);
		assert.equal(message, 'Too few: 3 classifications were judged, at least 50 are needed');
	});

	test('reaches the wanted precision on what was judged', async () => {
		const model = await openJudged(3, 57);
		await model.classify(['Porter', 'Night Porter']);

		const suggested = await model.suggestThreshold(0.9);

		assert.equal(suggested.judged, 60);
		assert.ok(suggested.precision! >= 0.9);
		assert.ok(suggested.shareOfJudged! > 0);
		assert.notEqual(suggested.shareOfHistory, null);
	});

	test('is not given where none reaches the precision', async () => {
		const model = await openEmpty();
		await model.learn([{ title: 'Night Porter', department: 'Hotel' }]);
		await model.correct(
			Array.from({ length: 50 }, (_, i) => ({
				title: `Night Porter ${i}`,
				department: `Wing ${i}`,
				allowNewLabels: true,
			})),
		);

		const { threshold, message } = await model.suggestThreshold(0.95);

		assert.equal(threshold, null);
		assert.match(message, /^No threshold reaches 0\.95 on the 50 /);
	});

	for (const precision of [0, 1.01, Number.NaN, '0.9'])
		test(`is refused for a precision of ${JSON.stringify(precision)}`, async () => {
			const model = await openEmpty();

			await assert.rejects(model.suggestThreshold(precision as never), { code: 'INVALID_OPTION' });
		});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open } from '../workbench';
import { openJudged } from './openJudged';

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

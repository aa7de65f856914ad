import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JobTitleModel } from '../../../src/index';
import { openEmpty } from '../workbench';

const openTaught = async (): Promise<JobTitleModel> => {
	const model = await openEmpty();
	await model.learn([
		{ title: 'Night Porter', department: 'Hotel', responsibility: 'Crew' },
		{ title: 'Ferry Captain', department: 'Ships', responsibility: 'Crew' },
	]);
	await model.correct([{ title: 'Harbour Pilot', department: 'Ships' }]);
	return model;
};

describe('Evaluating', () => {
	test('says how many are right, what was taken for what, and how sure the model was', async () => {
		const model = await openTaught();

		const { titles, fromMemory, department, responsibility } = await model.evaluate([
			{ title: 'Night Porter', department: 'hotel' },
			{ title: 'Ferry Captain', department: 'Ships' },
			{ title: 'Harbour Pilot', department: 'Hotel' },
			{ title: 'Captain', department: 'Hotel', responsibility: 'Crew' },
		]);

		assert.deepEqual([titles, fromMemory], [4, 1]);
		assert.deepEqual([department.judged, department.accuracy], [4, 2 / 4]);
		assert.deepEqual([responsibility.judged, responsibility.accuracy], [1, 1]);
		assert.deepEqual(department.confusions, [
			{ right: 'Hotel', answered: 'Ships', count: 2 },
			{ right: 'Hotel', answered: 'Hotel', count: 1 },
			{ right: 'Ships', answered: 'Ships', count: 1 },
		]);
		assert.equal(department.reliability.length, 10);
	});

	test('computes F1 as the mean over labels', async () => {
		const model = await openTaught();

		const { department } = await model.evaluate([
			{ title: 'Night Porter', department: 'Hotel' },
			{ title: 'Night Porter, evenings', department: 'Hotel' },
			{ title: 'Captain', department: 'Hotel' },
			{ title: 'Ferry Captain', department: 'Ships' },
		]);

		// Hotel: precision 2/2, recall 2/3, F1 4/5. Ships: precision 1/2, recall 1/1, F1 2/3.
		assert.ok(Math.abs(department.macroF1 - (4 / 5 + 2 / 3) / 2) < 1e-12);
	});

	test('counts a null as right where nothing is answered', async () => {
		const model = await openTaught();

		const { department } = await model.evaluate([{ title: 'Vlorp', department: null }]);

		assert.deepEqual([department.judged, department.unlabelled, department.heldBack], [0, 1, 1]);
	});

	test('changes nothing: no lesson, no history', async () => {
		const model = await openTaught();
		const before = await model.statistics();

		await model.evaluate([{ title: 'Bridge Wright', department: 'Docks' }]);

		assert.deepEqual(await model.statistics(), before);
	});

	test('refuses bad items by their place and evaluates the others', async () => {
		const model = await openTaught();

		const { titles, refused } = await model.evaluate([
			{ title: '', department: 'Hotel' },
			{ title: 'Night Porter', department: 'Hotel' },
			{ title: 'Night Porter' },
			{ title: 'Night Porter', department: ' ' },
		]);

		assert.equal(titles, 1);
		assert.deepEqual(
			refused.map(({ index, error }) => [index, error.code]),
			[
				[0, 'INVALID_TITLE'],
				[2, 'INVALID_CORRECTION'],
				[3, 'INVALID_LABEL'],
			],
		);
	});

	test('of nothing measures nothing', async () => {
		const { titles, department } = await (await openTaught()).evaluate([]);

		assert.deepEqual([titles, department.accuracy, department.confusions], [0, 0, []]);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classifyOne, labelsOf, open, openEmpty } from '../workbench';

const TITLE = 'Quark Wrangler';

describe('An undo', () => {
	test('brings back what the model answered before', async () => {
		const model = await open();
		const before = await classifyOne(model, TITLE);
		const [{ correctionId }] = await model.correct([{ title: TITLE, department: 'Legal' }]);

		const receipt = await model.undo(correctionId!);

		const { modelVersion, ...after } = await classifyOne(model, TITLE);
		assert.deepEqual({ ...after, modelVersion: before.modelVersion }, before);
		assert.match(modelVersion, /#2$/);
		assert.deepEqual(
			[receipt.status, receipt.correctionId, receipt.changed, receipt.message],
			['changed', correctionId, ['department'], 'Taken back'],
		);
		assert.deepEqual(receipt.before!.department, { label: 'Legal', confidence: 1 });
	});

	test('brings back the correction that was superseded', async () => {
		const model = await open();
		await model.correct([{ title: TITLE, department: 'Research' }]);
		const [{ correctionId }] = await model.correct([{ title: TITLE, department: 'Legal' }]);

		await model.undo(correctionId!);

		const { department } = await classifyOne(model, TITLE);
		assert.deepEqual([department.label, department.source], ['Research', 'correction']);
	});

	test('of a superseded correction changes no answer', async () => {
		const model = await open();
		const [{ correctionId }] = await model.correct([{ title: TITLE, department: 'Research' }]);
		await model.correct([{ title: TITLE, department: 'Legal' }]);

		const receipt = await model.undo(correctionId!);

		assert.deepEqual([receipt.status, receipt.changed], ['unchanged', []]);
		assert.equal((await labelsOf(model, TITLE))[0], 'Legal');
	});

	test('brings back an example that the correction had overruled', async () => {
		const model = await openEmpty();
		await model.learn([{ title: TITLE, department: 'Research' }]);
		const [{ correctionId }] = await model.correct([
			{ title: TITLE, department: 'Legal', allowNewLabels: true },
		]);

		await model.undo(correctionId!);

		const { department } = await classifyOne(model, TITLE);
		assert.deepEqual([department.label, department.source], ['Research', 'model']);
	});

	test('takes a new label back with the only correction that used it', async () => {
		const model = await open();
		const [{ correctionId }] = await model.correct([
			{ title: TITLE, department: 'Wizardry', allowNewLabels: true },
		]);

		await model.undo(correctionId!);

		const { labels, corrections } = await model.holdings();
		assert.equal(labels.department.includes('Wizardry'), false);
		assert.equal(corrections, 0);
	});

	test('of something that is no correction throws and changes nothing', async () => {
		const model = await openEmpty();

		await assert.rejects(model.undo('no such'), {
			code: 'UNKNOWN_CORRECTION',
			message: 'Expected the id of a correction of this model, got "no such".',
		});

		assert.match((await model.holdings()).modelVersion, /#0$/);
	});

	test('of what was undone throws and changes nothing', async () => {
		const model = await open();
		const [{ correctionId }] = await model.correct([{ title: TITLE, department: 'Legal' }]);
		await model.undo(correctionId!);

		await assert.rejects(model.undo(correctionId!), { code: 'ALREADY_UNDONE' });

		assert.match((await model.holdings()).modelVersion, /#2$/);
	});

	test('twice at the same time is done once', async () => {
		const model = await open();
		const [{ correctionId }] = await model.correct([{ title: TITLE, department: 'Legal' }]);

		const undone = await Promise.allSettled([model.undo(correctionId!), model.undo(correctionId!)]);

		assert.deepEqual(
			undone.map(({ status }) => status),
			['fulfilled', 'rejected'],
		);
	});
});

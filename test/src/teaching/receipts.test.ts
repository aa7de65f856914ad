import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classifyOne, open, openEmpty } from '../workbench';

describe('A receipt', () => {
	test('says how each property stood before and after, and what changed', async () => {
		const model = await openEmpty();
		await model.learn([{ title: 'Clerk', department: 'Archive', responsibility: 'Staff' }]);

		const [receipt] = await model.correct([
			{ title: 'Clerk', department: 'Post', allowNewLabels: true },
		]);

		assert.equal(receipt.status, 'changed');
		assert.match(receipt.correctionId!, /.+/);
		assert.deepEqual(receipt.before, {
			department: { label: 'Archive', confidence: 1 },
			responsibility: { label: 'Staff', confidence: 1 },
		});
		assert.deepEqual(receipt.after, {
			department: { label: 'Post', confidence: 1 },
			responsibility: { label: 'Staff', confidence: 1 },
		});
		assert.deepEqual(receipt.changed, ['department']);
		assert.equal(receipt.message, 'Learned department');
		assert.equal(receipt.error, null);
	});

	test('comes for each correction, in order; what is refused leaves the others alone', async () => {
		const model = await open();

		const receipts = await model.correct([
			{ title: 'Quark Wrangler', department: 'Research' },
			{ title: 'Quark Herder', department: 'Wizardry' },
			{ title: '', department: 'Research' },
			{ title: 'Quark Tamer', department: 'Research' },
		]);

		assert.deepEqual(
			receipts.map(({ status, error }) => [status, error?.code]),
			[
				['changed', undefined],
				['refused', 'UNKNOWN_LABEL'],
				['refused', 'INVALID_TITLE'],
				['changed', undefined],
			],
		);
		assert.equal((await model.holdings()).corrections, 2);
		assert.equal((await classifyOne(model, 'Quark Herder')).department.source, 'model');
	});

	test('of a refusal holds nothing but the reason', async () => {
		const model = await openEmpty();

		const [{ error, ...receipt }] = await model.correct([{ title: '', department: 'Archive' }]);

		assert.deepEqual(receipt, {
			status: 'refused',
			correctionId: null,
			title: null,
			before: null,
			after: null,
			changed: [],
			message:
				'Expected a title with at least one word that names something, got "". Name the job title that the labels belong to.',
		});
		assert.equal(error!.code, 'INVALID_TITLE');
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JobTitleModel } from '../../../src/index';
import { classifyOne, labelsOf, open, openEmpty } from '../workbench';

describe('A confirmation', () => {
	test('says that what a classification answered was right', async () => {
		const model = await open();
		const [{ id, department, responsibility }] = await model.classify(['VP of Sales']);

		const [receipt] = await model.correct([{ classificationId: id!, confirm: true }]);

		const answer = await classifyOne(model, 'VP of Sales');
		assert.deepEqual(receipt.changed, ['department', 'responsibility']);
		assert.deepEqual(
			[answer.department.label, answer.responsibility.label, answer.confidence],
			[department.label, responsibility.label, 1],
		);
		assert.equal(answer.department.source, 'correction');
	});

	test('weighs less for relatives than a correction', async () => {
		const [confirmed, corrected] = [await open(), await open()];
		const said = { title: 'Night nurse', department: 'Marketing' };
		const marketingOf = async (model: JobTitleModel): Promise<number> => {
			const { department } = await classifyOne(model, 'Senior night nurse (ICU)');
			const found = department.candidates.find(({ label }) => label === 'Marketing');
			return found?.probability ?? 0;
		};

		await confirmed.correct([{ ...said, kind: 'confirmation' }]);
		await corrected.correct([{ ...said, kind: 'correction' }]);

		assert.ok((await marketingOf(confirmed)) < (await marketingOf(corrected)));
	});

	test('holds what was answered then, not what the model says now', async () => {
		const model = await openEmpty();
		await model.learn([
			{ title: 'Clerk', department: 'Archive' },
			{ title: 'Curator', department: 'Archive' },
		]);
		const [{ id }] = await model.classify(['Clerk']);
		await model.correct([{ title: 'Clerk', department: 'Post', allowNewLabels: true }]);

		await model.correct([{ classificationId: id!, confirm: true }]);

		assert.equal((await labelsOf(model, 'Clerk'))[0], 'Archive');
	});

	test('with a label corrects that property and confirms the rest', async () => {
		const model = await open();
		const [{ id, responsibility }] = await model.classify(['VP of Sales']);

		await model.correct([{ classificationId: id!, confirm: true, department: 'Legal' }]);

		const answer = await classifyOne(model, 'VP of Sales');
		assert.deepEqual(
			[answer.department.label, answer.responsibility.label],
			['Legal', responsibility.label],
		);
		assert.deepEqual(
			[answer.department.source, answer.responsibility.source],
			['correction', 'correction'],
		);
	});

	test('sent twice changes nothing the second time', async () => {
		const model = await open();
		const [{ id }] = await model.classify(['VP of Sales']);
		const confirmation = { classificationId: id!, confirm: true };
		await model.correct([confirmation]);

		const [again] = await model.correct([confirmation]);

		assert.equal(again.status, 'unchanged');
		assert.equal((await model.holdings()).corrections, 1);
	});

	test('of an answer without any label is refused', async () => {
		const model = await open();
		const [{ id }] = await model.classify(['مدير المبيعات']);

		const [{ error }] = await model.correct([{ classificationId: id!, confirm: true }]);

		assert.equal(error!.code, 'INVALID_CORRECTION');
		assert.equal(
			error!.message,
			'Expected an answer that can be confirmed, got one without any label.',
		);
	});
});

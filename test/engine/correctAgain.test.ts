import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CorrectionReceipt } from '../../src/index';
import { CORRECT, classify, correctNode, newDatabase, run, submit } from './workbench';

const WIZARD = { job_title: 'Growth Wizard', department: 'Marketing', responsibility: 'Manager' };

describe('Correct Classification, of a title corrected before', () => {
	test('the same submission twice changes nothing and says so', async () => {
		const credential = newDatabase();
		const options = { options: { submissionId: 'form-1' } };
		const first = await submit(WIZARD, credential, options);
		await submit({ ...WIZARD, department: 'Sales' }, credential);

		const second = await submit(WIZARD, credential, options);

		assert.deepEqual(
			[second.status, second.message, second.correctionId],
			['unchanged', 'Nothing changed: this was submitted before', first.correctionId],
		);
		assert.equal((await classify('Growth Wizard', credential)).department.label, 'Sales');
	});

	test('the same correction again without an id changes nothing and says so', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);

		const { status, message, correctionId } = await submit(WIZARD, credential);

		assert.deepEqual(
			{ status, message, correctionId },
			{
				status: 'unchanged',
				message: 'Nothing changed: the model holds this already',
				correctionId: null,
			},
		);
	});

	test('learns from many items in order: the last word on a title holds', async () => {
		const credential = newDatabase();
		const items = [
			WIZARD,
			{ ...WIZARD, department: 'Sales' },
			{ ...WIZARD, department: 'Product' },
		];

		const [receipts] = (await run([correctNode()], items, credential)).output(CORRECT);

		assert.deepEqual(
			receipts.map(({ json }) => (json.correction as unknown as CorrectionReceipt).status),
			['changed', 'changed', 'changed'],
		);
		assert.equal((await classify('Growth Wizard', credential)).department.label, 'Product');
	});
});

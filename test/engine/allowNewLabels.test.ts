import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Classification, CorrectionReceipt } from '../../src/index';
import { CORRECT, classifyOne, correctNode, newDatabase, run } from './workbench';

describe('Allow New Labels', () => {
	for (const label of [
		'Field Marketing',
		'constructor',
		'__proto__',
		'toString',
		'hasOwnProperty',
	]) {
		test(`adds a label the model does not have: ${label}`, async () => {
			const credential = newDatabase();
			const node = correctNode({ options: { allowNewLabels: true } });

			const [[item]] = (
				await run([node], [{ job_title: 'Growth Wizard', department: label }], credential)
			).output(CORRECT);

			const { status } = item.json.correction as unknown as CorrectionReceipt;
			const { department } = (await classifyOne('Growth Wizard', credential)).item.json
				.classification as unknown as Classification;
			assert.deepEqual([status, department.label, department.confidence], ['changed', label, 1]);
		});
	}
});

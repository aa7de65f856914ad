import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { INodeParameters } from 'n8n-workflow';
import type { Classification } from '../../src/index';
import { classifyOne, newDatabase } from './workbench';

describe('Options of Classify Job Title', () => {
	const credential = newDatabase();
	const read = async (title: string, parameters: INodeParameters): Promise<Classification> => {
		const { item } = await classifyOne(title, credential, parameters);
		return item.json.classification as unknown as Classification;
	};

	test('a threshold of 0 lets every answer pass, one of 1 none of the model’s', async () => {
		const low = await classifyOne('Software Engineer', credential, { threshold: 0 });
		const high = await classifyOne('Software Engineer', credential, { threshold: 1 });

		assert.deepEqual([low.output, high.output], [0, 1]);
	});

	test('even a threshold of 0 lets nothing pass that has no answer', async () => {
		const { output } = await classifyOne('n/a', credential, { threshold: 0 });

		assert.equal(output, 1);
	});

	test('Label Names adds what another system calls the labels', async () => {
		const { department, responsibility } = await read('VP of Sales', {
			options: { labelNames: 'apollo' },
		});

		assert.deepEqual(department.crm, { name: 'Apollo', label: 'master_sales', note: null });
		assert.deepEqual(responsibility.crm, { name: 'Apollo', label: 'vp', note: null });
	});

	test('Output Field names the field of the answer', async () => {
		const { item } = await classifyOne('Software Engineer', credential, {
			options: { outputField: 'persona' },
		});

		assert.deepEqual(Object.keys(item.json), ['job_title', 'persona']);
	});

	test('an empty Output Field means the usual name', async () => {
		const { item } = await classifyOne('Software Engineer', credential, {
			options: { outputField: ' ' },
		});

		assert.deepEqual(Object.keys(item.json), ['job_title', 'classification']);
	});

	test('Number of Candidates is 3 unless told otherwise', async () => {
		const { department } = await read('Software Engineer', {});

		assert.equal(department.candidates.length, 3);
	});

	test('Number of Candidates may be 0 or more than there are labels', async () => {
		const none = await read('Software Engineer', { options: { candidates: 0 } });
		const all = await read('Software Engineer', { options: { candidates: 100 } });

		assert.equal(none.department.candidates.length, 0);
		assert.equal(all.department.candidates.length, 23);
		assert.equal(all.responsibility.candidates.length, 11);
	});

	test('Explain names what moved the answers, and is off unless switched on', async () => {
		const plain = await read('Software Engineer', {});
		const explained = await read('Software Engineer', { options: { explain: true } });

		assert.equal(plain.department.influences, undefined);
		assert.ok(explained.department.influences!.length > 0);
	});

	test('Record History gives an answer an id, and is on unless switched off', async () => {
		const recorded = await read('Software Engineer', {});
		const unrecorded = await read('Software Engineer', { options: { record: false } });

		assert.equal(typeof recorded.id, 'string');
		assert.equal(unrecorded.id, null);
	});

	test('Job Title may be typed in or taken from any field', async () => {
		const { item } = await classifyOne('no matter', credential, {
			jobTitle: '={{ "Software " + "Engineer" }}',
		});

		const { title, department } = item.json.classification as unknown as Classification;
		assert.deepEqual([title, department.label], ['Software Engineer', 'Engineering']);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IDataObject } from 'n8n-workflow';
import { CLASSIFY, classifyNode, engine, newDatabase, run, toNode, workflowOf } from './workbench';

describe('Classify Job Title', () => {
	test('gives certain items to Confident and doubtful ones to Needs Review, in order', async () => {
		const leads = ['Software Engineer', '', 'Head of Human Resources', 'n/a'].map(toLead);

		const [confident, review] = (await run([classifyNode()], leads, newDatabase())).output(
			CLASSIFY,
		);

		assert.deepEqual(
			confident.map(({ json }) => json.job_title),
			['Software Engineer', 'Head of Human Resources'],
		);
		assert.deepEqual(
			review.map(({ json }) => json.job_title),
			['', 'n/a'],
		);
	});

	test('answers department and responsibility of a plain title', async () => {
		const lead = toLead('Head of Human Resources');

		const [[item]] = (await run([classifyNode()], [lead], newDatabase())).output(CLASSIFY);

		const { department, responsibility, needsReview, reviewReason, title } = item.json
			.classification as IDataObject;
		assert.equal((department as IDataObject).label, 'Human Resources');
		assert.equal((responsibility as IDataObject).label, 'Head');
		assert.equal((responsibility as IDataObject).rank, 5);
		assert.deepEqual(
			{ needsReview, reviewReason, title },
			{ needsReview: false, reviewReason: null, title: 'Head of Human Resources' },
		);
	});

	test('says of what has no answer that there is none, and why', async () => {
		const [, [item]] = (await run([classifyNode()], [toLead('')], newDatabase())).output(CLASSIFY);

		const { department, responsibility, confidence, reviewReason } = item.json
			.classification as IDataObject;
		assert.equal((department as IDataObject).label, null);
		assert.equal((responsibility as IDataObject).label, null);
		assert.deepEqual(
			{ confidence, reviewReason },
			{ confidence: 0, reviewReason: 'not a job title' },
		);
	});

	test('keeps the fields of an item and adds one', async () => {
		const lead = { job_title: 'Software Engineer', name: 'Ada', nested: { list: [1, null] } };

		const [[item]] = (await run([classifyNode()], [lead], newDatabase())).output(CLASSIFY);

		const { classification, ...rest } = item.json;
		assert.deepEqual(rest, lead);
		assert.equal((classification as IDataObject).title, 'Software Engineer');
	});

	test('keeps the binary data of an item', async () => {
		const binary = { cv: { data: 'QQ==', mimeType: 'text/plain', fileName: 'cv.txt' } };
		const workflow = {
			...workflowOf(toNode('Files', 'n8n-nodes-base.noOp'), classifyNode()),
			pinData: { Files: [{ json: { job_title: 'Software Engineer' }, binary }] },
		};

		const [[item]] = (await (await engine).run(workflow, [{}], newDatabase())).output(CLASSIFY);

		assert.deepEqual(item.binary, binary);
	});

	test('pairs each item with the one it came from', async () => {
		const leads = ['', 'Software Engineer', 'n/a'].map(toLead);

		const [confident, review] = (await run([classifyNode()], leads, newDatabase())).output(
			CLASSIFY,
		);

		assert.deepEqual(
			[...confident, ...review].map(({ pairedItem }) => pairedItem),
			[{ item: 1 }, { item: 0 }, { item: 2 }],
		);
	});

	test('has one output for all items in order when routing is off', async () => {
		const leads = ['', 'Software Engineer', 'n/a'].map(toLead);

		const outputs = (await run([classifyNode({ route: false })], leads, newDatabase())).output(
			CLASSIFY,
		);

		assert.deepEqual(
			outputs.map((items) => items.map(({ json }) => json.job_title)),
			[['', 'Software Engineer', 'n/a']],
		);
	});

	test('drops none of many items', async () => {
		const leads = Array.from({ length: 1_000 }, (_, i) => toLead(i % 3 === 0 ? '' : `Clerk ${i}`));

		const [confident, review] = (await run([classifyNode()], leads, newDatabase())).output(
			CLASSIFY,
		);

		assert.equal(confident.length + review.length, 1_000);
	});

	test('takes an item without the field for one without a title', async () => {
		const [, [item]] = (await run([classifyNode()], [{ name: 'Ada' }], newDatabase())).output(
			CLASSIFY,
		);

		assert.equal(item.json.name, 'Ada');
		assert.equal((item.json.classification as IDataObject).reviewReason, 'not a job title');
	});

	test('answers no items with no items', async () => {
		const result = await run([classifyNode()], [], newDatabase());

		assert.equal(result.error, undefined);
		assert.deepEqual(result.output(CLASSIFY).flat(), []);
	});
});

const toLead = (title: string): IDataObject => ({ job_title: title });

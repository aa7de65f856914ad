import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IDataObject, INodeParameters, IWorkflowBase, OnError } from 'n8n-workflow';
import { CLASSIFY, classifyNode, engine, newDatabase, run, toNode, workflowOf } from './workbench';

const GOOD = { job_title: 'Software Engineer', name: 'Ada' };
/** An object in the title field is the one thing an item itself can get wrong. */
const BAD = { job_title: { first: 'Clerk' }, name: 'Bob' };

const fail = async (
	items: IDataObject[],
	onError: OnError | undefined,
	parameters: INodeParameters = {},
	credential: IDataObject = newDatabase(),
) => {
	const result = await run([classifyNode(parameters, { onError })], items, credential);
	return { error: result.error, outputs: result.output(CLASSIFY) };
};

describe('An item that fails in Classify Job Title', () => {
	test('stops the workflow by default, naming the item and what to do', async () => {
		const { error, outputs } = await fail([GOOD, BAD], undefined);

		assert.equal(error?.message, 'Expected a job title as text, got an object.');
		assert.equal(error?.description, 'Set Job Title to a text field of the item.');
		assert.equal(error?.context?.itemIndex, 1);
		assert.deepEqual(outputs, []);
	});

	test('goes to Needs Review with its fields and the error under Continue', async () => {
		const { error, outputs } = await fail([GOOD, BAD], 'continueRegularOutput');

		assert.equal(error, undefined);
		assert.deepEqual(
			outputs[0].map(({ json }) => json.name),
			['Ada'],
		);
		assert.deepEqual(outputs[1], [
			{
				json: {
					...BAD,
					error: {
						message:
							'Expected a job title as text, got an object. Set Job Title to a text field of the item.',
						code: 'INVALID_TITLE',
					},
				},
				pairedItem: { item: 1 },
			},
		]);
	});

	test('stays in its place on the only output under Continue when routing is off', async () => {
		const { outputs } = await fail([BAD, GOOD], 'continueRegularOutput', { route: false });

		assert.deepEqual(
			outputs.map((items) => items.map(({ json }) => [json.name, 'error' in json])),
			[
				[
					['Bob', true],
					['Ada', false],
				],
			],
		);
	});

	test('goes to the error output with its fields under Continue (using error output)', async () => {
		const { error, outputs } = await fail([GOOD, BAD], 'continueErrorOutput');

		assert.equal(error, undefined);
		assert.deepEqual(
			outputs.map((items) => items.map(({ json }) => json.name)),
			[['Ada'], [], ['Bob']],
		);
		assert.deepEqual(outputs[2][0].json.job_title, BAD.job_title);
		assert.equal((outputs[2][0].json.error as IDataObject).code, 'INVALID_TITLE');
	});

	test('goes to the second output when routing is off and errors have an output', async () => {
		const { outputs } = await fail([GOOD, BAD], 'continueErrorOutput', { route: false });

		assert.deepEqual(
			outputs.map((items) => items.map(({ json }) => json.name)),
			[['Ada'], ['Bob']],
		);
	});
});

test('an item that failed in an earlier node goes to Needs Review, not to the error output', async () => {
	const workflow: IWorkflowBase = {
		...workflowOf(
			toNode('Earlier', 'n8n-nodes-base.noOp'),
			classifyNode({}, { onError: 'continueErrorOutput' }),
		),
		pinData: { Earlier: [{ json: GOOD, error: new Error('earlier') as never }] },
	};

	const outputs = (await (await engine).run(workflow, [{}], newDatabase())).output(CLASSIFY);

	assert.deepEqual(
		outputs.map((items) => items.map(({ json }) => Object.keys(json))),
		[[], [['error', 'classification']], []],
	);
});

import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, test } from 'node:test';
import type { IDataObject, INodeParameters, OnError } from 'n8n-workflow';
import { CLASSIFY, classifyNode, newDatabase, newPath, run } from './workbench';

const LEADS = [{ job_title: 'Software Engineer', name: 'Ada' }, { name: 'Eve' }];

const runLeads = async (
	onError: OnError | undefined,
	parameters: INodeParameters = {},
	credential: IDataObject = newDatabase(),
) => {
	const result = await run([classifyNode(parameters, { onError })], LEADS, credential);
	return { error: result.error, outputs: result.output(CLASSIFY) };
};

/** What concerns the whole run: then each item fails. */
const BROKEN_RUNS: ReadonlyArray<{
	readonly name: string;
	readonly code: string | undefined;
	readonly parameters?: INodeParameters;
	readonly credential?: () => IDataObject;
}> = [
	{ name: 'a database that is a folder', code: 'STORAGE_UNAVAILABLE', credential: inFolder },
	{ name: 'a threshold of 1.2', code: 'INVALID_OPTION', parameters: { threshold: 1.2 } },
	{ name: 'a model without a name', code: 'INVALID_OPTION', parameters: { model: ' ' } },
	{
		name: 'half a candidate',
		code: 'INVALID_OPTION',
		parameters: { options: { candidates: 0.5 } },
	},
	{
		name: 'an option whose expression fails',
		code: undefined,
		parameters: { options: { outputField: '={{ $("No such node").item.json.field }}' } },
	},
];

function inFolder(): IDataObject {
	const file = newPath();
	fs.mkdirSync(file);
	return { file };
}

describe('A run that fails in Classify Job Title', () => {
	for (const { name, code, parameters, credential = newDatabase } of BROKEN_RUNS) {
		test(`stops the workflow by default: ${name}`, async () => {
			const { error, outputs } = await runLeads(undefined, parameters, credential());

			assert.ok(error);
			assert.deepEqual(outputs, []);
		});

		test(`sends every item to Needs Review under Continue: ${name}`, async () => {
			const { error, outputs } = await runLeads('continueRegularOutput', parameters, credential());

			assert.equal(error, undefined);
			assert.deepEqual(
				outputs.map((items) => items.map(({ json }) => json.name)),
				[[], ['Ada', 'Eve']],
			);
			assert.equal((outputs[1][0].json.error as IDataObject).code, code);
		});

		test(`sends every item to the error output if there is one: ${name}`, async () => {
			const { error, outputs } = await runLeads('continueErrorOutput', parameters, credential());

			assert.equal(error, undefined);
			assert.deepEqual(
				outputs.map((items) => items.map(({ json }) => json.name)),
				[[], [], ['Ada', 'Eve']],
			);
		});
	}

	test('works again once the cause is gone', async () => {
		const credential = inFolder();
		await runLeads(undefined, {}, credential);
		fs.rmdirSync(String(credential.file));

		const { error, outputs } = await runLeads(undefined, {}, credential);

		assert.equal(error, undefined);
		assert.equal(outputs.flat().length, 2);
	});
});

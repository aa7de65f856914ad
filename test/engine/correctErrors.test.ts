import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { CORRECT, correctNode, newDatabase, run } from './workbench';

const GOOD = { job_title: 'Growth Wizard', department: 'Marketing', name: 'Ada' };
const BAD = { job_title: 'Deal Captain', department: 'Salse', name: 'Bob' };

describe('A correction that is refused', () => {
	test('stops the workflow by default, naming the item and near labels', async () => {
		const { error } = await run([correctNode()], [GOOD, BAD], newDatabase());

		assert.equal(error?.message, 'Expected a department of the model, got "Salse".');
		assert.match(error?.description ?? '', /^Did you mean "Sales".* switch on Allow New Labels\.$/);
		assert.equal(error?.context?.itemIndex, 1);
	});

	test('as it says nothing names all three ways to say something', async () => {
		const { error } = await run([correctNode()], [{ job_title: 'Growth Wizard' }], newDatabase());

		assert.equal(error?.message, 'Expected a department or a responsibility, got neither.');
		assert.equal(
			error?.description,
			'Set Correct Department, Correct Responsibility or both, or switch on The Rest Was Right.',
		);
	});

	test('by an id of another database says what to look at', async () => {
		const { error } = await run(
			[correctNode({ correctBy: 'classificationId' })],
			[{ classification: { id: 'of-another-database' }, department: 'Sales' }],
			newDatabase(),
		);

		assert.match(error?.description ?? '', /in the same model, with the same credential/);
	});

	test('keeps its fields and gets the error under Continue, the others are learned', async () => {
		const node = correctNode({}, { onError: 'continueRegularOutput' });

		const result = await run([node], [BAD, GOOD], newDatabase());

		const [[bad, good]] = result.output(CORRECT);
		assert.equal(result.error, undefined);
		assert.deepEqual([bad.json.name, good.json.name], ['Bob', 'Ada']);
		assert.equal((bad.json.error as IDataObject).code, 'UNKNOWN_LABEL');
		assert.equal((good.json.correction as IDataObject).status, 'changed');
	});

	test('goes to the error output with its fields if there is one', async () => {
		const node = correctNode({}, { onError: 'continueErrorOutput' });

		const outputs = (await run([node], [BAD, GOOD], newDatabase())).output(CORRECT);

		assert.deepEqual(
			outputs.map((items) => items.map(({ json }) => json.name)),
			[['Ada'], ['Bob']],
		);
		assert.equal((outputs[1][0].json.error as IDataObject).code, 'UNKNOWN_LABEL');
	});
});

const REFUSED: ReadonlyArray<{
	readonly name: string;
	readonly code: string;
	readonly item: IDataObject;
	readonly parameters?: INodeParameters;
}> = [
	{ name: 'that says nothing', code: 'INVALID_CORRECTION', item: { job_title: 'Growth Wizard' } },
	{
		name: 'without a title',
		code: 'INVALID_TITLE',
		item: { job_title: ' ', department: 'Sales' },
	},
	{
		name: 'of a title that is an object',
		code: 'INVALID_TITLE',
		item: { job_title: { a: 1 }, department: 'Sales' },
	},
	{
		name: 'with a label that is an object',
		code: 'INVALID_CORRECTION',
		item: { job_title: 'Growth Wizard', department: { a: 1 } },
	},
	{
		name: 'with a label that is a list',
		code: 'INVALID_CORRECTION',
		item: { job_title: 'Growth Wizard', department: ['Sales'] },
	},
	{
		name: 'with a label of 101 characters',
		code: 'INVALID_LABEL',
		item: { job_title: 'Growth Wizard', department: 'x'.repeat(101) },
		parameters: { options: { allowNewLabels: true } },
	},
	{
		name: 'by an id that no classification has',
		code: 'UNKNOWN_CLASSIFICATION',
		item: { classification: { id: 'no-such-id' }, department: 'Sales' },
		parameters: { correctBy: 'classificationId' },
	},
	{
		name: 'by an id that is empty',
		code: 'UNKNOWN_CLASSIFICATION',
		item: { classification: { id: null }, department: 'Sales' },
		parameters: { correctBy: 'classificationId' },
	},
	{
		name: 'by somebody who is an object',
		code: 'INVALID_CORRECTION',
		item: { job_title: 'Growth Wizard', department: 'Sales', by: { a: 1 } },
		parameters: { actor: '={{ $json.by }}' },
	},
];

describe('Correct Classification refuses a correction', () => {
	for (const { name, code, item, parameters } of REFUSED) {
		test(name, async () => {
			const node = correctNode(parameters, { onError: 'continueRegularOutput' });

			const [[refused]] = (await run([node], [item], newDatabase())).output(CORRECT);

			const { error, ...rest } = refused.json;
			assert.equal((error as IDataObject).code, code);
			assert.deepEqual(rest, item);
		});
	}
});

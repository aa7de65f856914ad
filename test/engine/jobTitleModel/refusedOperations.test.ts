import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { classify, LOOK_AFTER, modelNode, newDatabase, run } from '../workbench';

/** Empty only once it is evaluated: a parameter that is empty as it stands is refused by n8n itself. */
const EMPTY = '={{ "" }}';

const BAD: ReadonlyArray<
	readonly [name: string, operation: string, parameters: INodeParameters, code: string]
> = [
	['an empty ID', 'undo', { correctionId: EMPTY }, 'UNKNOWN_CORRECTION'],
	['an ID that is an object', 'undo', { correctionId: '={{ {} }}' }, 'INVALID_CORRECTION'],
	['an ID that there is none of', 'undo', { correctionId: 'no such' }, 'UNKNOWN_CORRECTION'],
	['no label', 'renameLabel', { from: EMPTY, to: 'Technology' }, 'INVALID_LABEL'],
	['no new name', 'renameLabel', { from: 'Sales', to: EMPTY }, 'INVALID_LABEL'],
	['an unknown label', 'renameLabel', { from: 'Salse', to: 'Deals' }, 'UNKNOWN_LABEL'],
	['a position to come', 'restore', { restoreTo: 'position', position: 1 }, 'UNKNOWN_POSITION'],
	['no time', 'restore', { restoreTo: 'time', time: EMPTY }, 'INVALID_OPTION'],
	['no title', 'forgetTitle', { forgottenTitle: ' ' }, 'INVALID_TITLE'],
	['a title that is an object', 'forgetTitle', { forgottenTitle: '={{ {} }}' }, 'INVALID_TITLE'],
	['half a day', 'setRetention', { days: 0.5 }, 'INVALID_OPTION'],
	['rows below 0', 'setRetention', { rows: -1 }, 'INVALID_OPTION'],
	['another name', 'deleteModel', { confirmName: 'defualt' }, 'NAME_NOT_CONFIRMED'],
	['no name', 'deleteModel', { confirmName: EMPTY }, 'NAME_NOT_CONFIRMED'],
	[
		'the name of no model',
		'deleteModel',
		{ model: 'no such', confirmName: 'no such' },
		'UNKNOWN_MODEL',
	],
];

describe('An operation that is refused', () => {
	for (const [name, operation, parameters, code] of BAD) {
		test(`is an error of its item: ${operation} with ${name}`, async () => {
			const credential = newDatabase();
			await classify('Growth Wizard', credential);
			const node = modelNode(operation, parameters, { onError: 'continueRegularOutput' });

			const [[{ json }]] = (await run([node], [{ row: 7 }], credential)).output(LOOK_AFTER);

			assert.deepEqual([json.row, (json.error as IDataObject).code], [7, code]);
		});
	}

	test('stops the workflow by default, naming the item', async () => {
		const node = modelNode('undo', { correctionId: '={{ $json.id }}' });

		const { error } = await run([node], [{ id: 'no such' }], newDatabase());

		assert.equal(error?.message, 'Expected the id of a correction of this model, got "no such".');
		assert.equal(error?.context?.itemIndex, 0);
	});

	test('goes to the error output with its fields if there is one', async () => {
		const node = modelNode(
			'renameLabel',
			{ from: '={{ $json.from }}', to: 'Deals' },
			{ onError: 'continueErrorOutput' },
		);

		const outputs = (
			await run([node], [{ from: 'Salse' }, { from: 'Sales' }], newDatabase())
		).output(LOOK_AFTER);

		assert.deepEqual(
			outputs.map((items) => items.map(({ json }) => json.from)),
			[['Sales'], ['Salse']],
		);
	});
});

import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { toErrorItem, toNodeError } from '../../shared/nodeError';
import { toOutputItem } from '../../shared/outputItem';
import { OPERATIONS } from '.';
import type { OperationOutput } from './operation';

/** Runs the operation that the node is set to; every item comes out, with its result or its error. */
export const route = async (context: IExecuteFunctions): Promise<INodeExecutionData[][]> => {
	const items = context.getInputData();
	if (items.length === 0) return [[]];
	const name = context.getNodeParameter('operation', 0) as string;
	const operation = OPERATIONS.find(({ option }) => option.value === name)!;
	const outcomes = await operation.run(context, items.length);
	const output = outcomes.flatMap((outcome, i): INodeExecutionData[] => {
		if ('outputs' in outcome) return outcome.outputs.map((one) => toItem(items[i], one, i));
		if (!context.continueOnFail()) throw toNodeError(context, outcome.error, i);
		return [toErrorItem(context, items[i], outcome.error, i)];
	});
	return [output];
};

const toItem = (
	item: INodeExecutionData,
	{ added, binary, isNew }: OperationOutput,
	itemIndex: number,
): INodeExecutionData => {
	if (isNew) return { json: added, pairedItem: { item: itemIndex } };
	const output = toOutputItem(item, added, itemIndex);
	return binary === undefined ? output : { ...output, binary: { ...output.binary, ...binary } };
};

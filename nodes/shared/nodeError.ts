import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';
import { JobTitleError } from '../../src/index';
import { toMessage } from './modelAccess';
import { toOutputItem } from './outputItem';

/** n8n's error for an item that failed; ours says what to do as its description. */
export const toNodeError = (
	context: IExecuteFunctions,
	error: unknown,
	itemIndex: number,
): NodeOperationError => {
	const cause = error instanceof Error ? error : new Error(String(error));
	const description = error instanceof JobTitleError ? error.hint : undefined;
	return new NodeOperationError(context.getNode(), cause, {
		message: cause.message,
		description,
		itemIndex,
	});
};

/**
 * What an item that failed becomes under a continue setting. For n8n's error output it carries nothing but the error: n8n looks
 * for items of that form and adds the input's fields (workflow-execute.js of n8n-core 2.41). Otherwise it keeps its fields.
 */
export const toErrorItem = (
	context: IExecuteFunctions,
	item: INodeExecutionData,
	error: unknown,
	itemIndex: number,
): INodeExecutionData => {
	const told = {
		message: toMessage(error),
		...(error instanceof JobTitleError ? { code: error.code } : {}),
	};
	if (context.getNode().onError === 'continueErrorOutput')
		return { json: { error: told }, pairedItem: { item: itemIndex } };
	return toOutputItem(item, { error: told }, itemIndex);
};

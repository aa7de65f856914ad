import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/**
 * What came in, with these fields added. An `error` that an earlier node left on the item is not passed on: n8n would take it
 * for ours and send the item to the error output without its fields (workflow-execute.js of n8n-core 2.41).
 */
export const toOutputItem = (
	{ json, binary }: INodeExecutionData,
	added: IDataObject,
	itemIndex: number,
): INodeExecutionData => {
	const item = { json: { ...json, ...added }, pairedItem: { item: itemIndex } };
	return binary === undefined ? item : { ...item, binary };
};

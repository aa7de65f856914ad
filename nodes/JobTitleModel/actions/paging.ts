import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import type { PageOptions } from '../../../src/index';

/** Which part of a list comes out. */
export const PAGING: readonly INodeProperties[] = [
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1, numberPrecision: 0 },
		default: 50,
		description: 'Max number of results to return',
	},
	{
		displayName: 'Offset',
		name: 'offset',
		type: 'number',
		typeOptions: { minValue: 0, numberPrecision: 0 },
		default: 0,
		description: 'How many results to pass over, to get the next page',
	},
];

export const readPage = (context: IExecuteFunctions, itemIndex: number): PageOptions => ({
	limit: context.getNodeParameter('limit', itemIndex) as number,
	offset: context.getNodeParameter('offset', itemIndex) as number,
});

import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { HistoryFilter } from '../../../src/index';
import { toText } from '../../shared/statements';
import { toJson, type Operation } from './operation';
import { PAGING, readPage } from './paging';
import { perItem } from './perItem';
import { toTime } from './time';

export const getHistory: Operation = {
	option: {
		name: 'Get History',
		value: 'getHistory',
		action: 'Get history',
		description: 'Get classifications that were recorded, latest first, one item each',
	},
	properties: [
		...PAGING,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add filter',
			default: {},
			options: [
				{
					displayName: 'Answered Department',
					name: 'department',
					type: 'string',
					default: '',
					description: 'Only those that were answered with this department',
				},
				{
					displayName: 'Answered Responsibility',
					name: 'responsibility',
					type: 'string',
					default: '',
					description: 'Only those that were answered with this responsibility',
				},
				{
					displayName: 'Before',
					name: 'before',
					type: 'dateTime',
					default: '',
					description: 'Only those before this time',
				},
				{
					displayName: 'From',
					name: 'from',
					type: 'dateTime',
					default: '',
					description: 'Only those at this time or later',
				},
				{
					displayName: 'Needs Review',
					name: 'needsReview',
					type: 'boolean',
					default: true,
					description: 'Whether to return those that needed review, or those that did not',
				},
				{
					displayName: 'Source',
					name: 'source',
					type: 'options',
					options: [
						{ name: 'Correction', value: 'correction' },
						{ name: 'Model', value: 'model' },
						{ name: 'None', value: 'none' },
					],
					default: 'model',
					description: 'Only those of which one of the two answers came from here',
				},
				{
					displayName: 'Text',
					name: 'text',
					type: 'string',
					default: '',
					description: 'Only those whose title contains this text',
				},
			],
		},
	],
	run: perItem(async (context, itemIndex, openModel) => {
		const options = { ...readFilters(context, itemIndex), ...readPage(context, itemIndex) };
		const { entries } = await (await openModel()).history(options);
		return entries.map((entry) => ({ added: toJson(entry), isNew: true }));
	}),
};

const readFilters = (context: IExecuteFunctions, itemIndex: number): HistoryFilter => {
	const filters = context.getNodeParameter('filters', itemIndex, {}) as IDataObject;
	return {
		department: toText('Answered Department', filters.department),
		responsibility: toText('Answered Responsibility', filters.responsibility),
		text: toText('Text', filters.text),
		source: toText('Source', filters.source),
		before: toTime('Before', filters.before),
		from: toTime('From', filters.from),
		needsReview: filters.needsReview as boolean | undefined,
	};
};

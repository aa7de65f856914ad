import type { IExecuteFunctions } from 'n8n-workflow';
import type { Target } from '../../../src/index';
import { toJson, type Operation } from './operation';
import { perItem } from './perItem';
import { toTime } from './time';

export const restore: Operation = {
	option: {
		name: 'Restore',
		value: 'restore',
		action: 'Restore to a position or time',
		description: 'Bring the model back to what it was; nothing is lost, and it can be undone',
	},
	properties: [
		{
			displayName: 'Restore To',
			name: 'restoreTo',
			type: 'options',
			options: [
				{
					name: 'Position',
					value: 'position',
					description: 'The number behind # in the modelVersion of an answer',
				},
				{ name: 'Time', value: 'time', description: 'What the model was at a time' },
			],
			default: 'time',
			description: 'How to say what the model is brought back to',
		},
		{
			displayName: 'Position',
			name: 'position',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 0 },
			default: 0,
			required: true,
			displayOptions: { show: { restoreTo: ['position'] } },
			description: 'Position in the journal of the last event to keep; 0 is the model as new',
		},
		{
			displayName: 'Time',
			name: 'time',
			type: 'dateTime',
			default: '',
			required: true,
			displayOptions: { show: { restoreTo: ['time'] } },
			description: 'What was taught after this time is set aside',
		},
	],
	run: perItem(async (context, itemIndex, openModel) => {
		const target = readTarget(context, itemIndex);
		const change = await (await openModel()).restore(target);
		return [{ added: toJson({ change }) }];
	}),
};

const readTarget = (context: IExecuteFunctions, itemIndex: number): Target =>
	context.getNodeParameter('restoreTo', itemIndex) === 'position'
		? { position: context.getNodeParameter('position', itemIndex) as number }
		: { time: toTime('Time', context.getNodeParameter('time', itemIndex, '')) ?? '' };

import { toJson, type Operation } from './operation';
import { perItem } from './perItem';

export const suggestThreshold: Operation = {
	option: {
		name: 'Suggest Threshold',
		value: 'suggestThreshold',
		action: 'Suggest a threshold',
		description: 'Find the confidence threshold that reaches a precision on what people judged',
	},
	properties: [
		{
			displayName: 'Wanted Precision',
			name: 'precision',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 3 },
			default: 0.95,
			hint: 'Above 0, up to 1',
			description: 'Share of what is let through that is to be right',
		},
	],
	run: perItem(async (context, itemIndex, openModel) => {
		const precision = context.getNodeParameter('precision', itemIndex) as number;
		const suggestion = await (await openModel()).suggestThreshold(precision);
		return [{ added: toJson({ suggestion }) }];
	}),
};

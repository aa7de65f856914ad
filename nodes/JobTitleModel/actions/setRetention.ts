import { toJson, type Operation } from './operation';
import { perItem } from './perItem';

export const setRetention: Operation = {
	option: {
		name: 'Set Retention',
		value: 'setRetention',
		action: 'Set how long history is kept',
		description: 'Set how long classifications are kept; older ones are deleted at once',
	},
	properties: [
		{
			displayName: 'Days to Keep',
			name: 'days',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 0 },
			default: 90,
			hint: '0 keeps them however old they are',
			description: 'How many days a classification is kept',
		},
		{
			displayName: 'Classifications to Keep',
			name: 'rows',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 0 },
			default: 0,
			hint: '0 keeps them however many there are',
			description: 'How many classifications are kept, the latest ones',
		},
	],
	run: perItem(async (context, itemIndex, openModel) => {
		const limit = (name: string): number | undefined => {
			const value = context.getNodeParameter(name, itemIndex) as number;
			return value === 0 ? undefined : value;
		};
		const model = await openModel();
		const { days, rows } = await model.setRetention({ days: limit('days'), rows: limit('rows') });
		return [{ added: toJson({ retention: { days: days ?? null, rows: rows ?? null } }) }];
	}),
};

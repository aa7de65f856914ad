import { toJson, type Operation } from './operation';
import { perItem } from './perItem';

export const getStatistics: Operation = {
	option: {
		name: 'Get Statistics',
		value: 'getStatistics',
		action: 'Get statistics',
		description: 'Get what the model holds, and how its answers fared that people judged',
	},
	properties: [],
	run: perItem(async (_context, _itemIndex, openModel) => {
		const statistics = await (await openModel()).statistics();
		return [{ added: toJson({ statistics }) }];
	}),
};

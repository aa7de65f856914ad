import { toJson, type Operation } from './operation';
import { PAGING, readPage } from './paging';
import { perItem } from './perItem';

export const getReviewQueue: Operation = {
	option: {
		name: 'Get Review Queue',
		value: 'getReviewQueue',
		action: 'Get the review queue',
		description: 'Get titles that nobody has judged, the most instructive first, one item each',
	},
	properties: PAGING,
	run: perItem(async (context, itemIndex, openModel) => {
		const page = readPage(context, itemIndex);
		const { entries } = await (await openModel()).reviewQueue(page);
		return entries.map((entry) => ({ added: toJson(entry), isNew: true }));
	}),
};

import { parseTitle } from '../../../src/index';
import { toJson, type Operation } from './operation';
import { perItem } from './perItem';

export const forgetTitle: Operation = {
	option: {
		name: 'Forget a Title',
		value: 'forgetTitle',
		action: 'Forget a title',
		description: 'Erase a title everywhere and unlearn what it taught; this cannot be undone',
	},
	properties: [
		{
			displayName: 'Title to Forget',
			name: 'forgottenTitle',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Personal Assistant to Ada',
			hint: 'Erased in all its spellings',
			description: 'The job title as it was classified or taught',
		},
	],
	run: perItem(async (context, itemIndex, openModel) => {
		const title = parseTitle(context.getNodeParameter('forgottenTitle', itemIndex, ''));
		const change = await (await openModel()).forget(title);
		return [{ added: toJson({ change }) }];
	}),
};

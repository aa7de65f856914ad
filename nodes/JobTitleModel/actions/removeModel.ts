import { eraseModel } from '../../shared/modelAccess';
import { toText } from '../../shared/statements';
import type { Operation } from './operation';
import { perItem } from './perItem';

export const removeModel: Operation = {
	option: {
		name: 'Delete Model',
		value: 'deleteModel',
		action: 'Delete a model',
		description: 'Delete a model with all it was taught and its history; this cannot be undone',
	},
	properties: [
		{
			displayName: 'Model Again',
			name: 'confirmName',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. default',
			hint: 'Type the name of the model again',
			description: 'The same name as in Model, so that nobody deletes one by mistake',
		},
	],
	run: perItem(async (context, itemIndex) => {
		const name = context.getNodeParameter('model', itemIndex) as string;
		const again = toText('Model Again', context.getNodeParameter('confirmName', itemIndex, ''));
		await eraseModel(context, name, again ?? '');
		return [{ added: { deleted: name } }];
	}),
};

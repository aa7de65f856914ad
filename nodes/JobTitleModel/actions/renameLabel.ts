import type { Renaming } from '../../../src/index';
import { toText } from '../../shared/statements';
import { toJson, type Operation } from './operation';
import { perItem } from './perItem';

export const renameLabel: Operation = {
	option: {
		name: 'Rename or Merge Labels',
		value: 'renameLabel',
		action: 'Rename or merge labels',
		description: 'Give a label another name, or make two labels one',
	},
	properties: [
		{
			displayName: 'Property',
			name: 'property',
			type: 'options',
			options: [
				{ name: 'Department', value: 'department' },
				{ name: 'Responsibility', value: 'responsibility' },
			],
			default: 'department',
			description: 'What the label is a label of',
		},
		{
			displayName: 'Label',
			name: 'from',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Customer Success',
			description: 'The label as it is called now',
		},
		{
			displayName: 'New Name',
			name: 'to',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Support',
			description: 'The name that the label is answered by from now on',
		},
		{
			displayName: 'Merge',
			name: 'merge',
			type: 'boolean',
			default: false,
			description: 'Whether New Name may be a label that exists, so that both become one',
		},
		{
			displayName: 'Renamed By',
			name: 'renamedBy',
			type: 'string',
			default: '',
			placeholder: 'e.g. nora@example.com',
			hint: 'Kept in the journal',
			description: 'Name or email address of the person who says so',
		},
	],
	run: perItem(async (context, itemIndex, openModel) => {
		const read = (name: string): unknown => context.getNodeParameter(name, itemIndex, '');
		const change = await (
			await openModel()
		).rename({
			property: read('property') as Renaming['property'],
			from: toText('Label', read('from')) ?? '',
			to: toText('New Name', read('to')) ?? '',
			merge: read('merge') === true,
			actor: toText('Renamed By', read('renamedBy')),
		});
		return [{ added: toJson({ change }) }];
	}),
};

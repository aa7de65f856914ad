import { toText } from '../../shared/statements';
import { toJson, type Operation } from './operation';
import { perItem } from './perItem';

export const undoCorrection: Operation = {
	option: {
		name: 'Undo Correction',
		value: 'undo',
		action: 'Undo a correction',
		description: 'Take back a correction, a renaming or a restoring',
	},
	properties: [
		{
			displayName: 'Correction ID',
			name: 'correctionId',
			type: 'string',
			default: '={{ $json.correction.correctionId }}',
			required: true,
			placeholder: 'e.g. 8f14e45f-ceea-467f-a83c-9f0d2b7c5e11',
			hint: 'Drag the ID of the correction in here',
			description:
				'The correctionId that Correct Classification gave, or the changeId of Restore or of Rename or Merge Labels',
		},
	],
	run: perItem(async (context, itemIndex, openModel) => {
		const id = toText('Correction ID', context.getNodeParameter('correctionId', itemIndex, ''));
		const { status, correctionId, title, before, after, changed, message } = await (
			await openModel()
		).undo(id ?? '');
		const undone = { status, correctionId, title, before, after, changed, message };
		return [{ added: toJson({ undone }) }];
	}),
};

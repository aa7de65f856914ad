import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { JobTitleError, type JobTitleModel } from '../../../src/index';
import { inOneCall } from '../../shared/inOneCall';
import { accessModel, toMessage } from '../../shared/modelAccess';

import { readLesson, teach, type Taught } from './importedLessons';
import { LABELLED_TITLE } from './labelledTitles';
import { toJson, type ItemOutcome, type Operation } from './operation';

export const importExamples: Operation = {
	option: {
		name: 'Import Examples',
		value: 'importExamples',
		action: 'Import examples',
		description: 'Teach many titles with their labels at once',
	},
	properties: [
		...LABELLED_TITLE,
		{
			displayName: 'Taught As',
			name: 'kind',
			type: 'options',
			options: [
				{
					name: 'Confirmation',
					value: 'confirmation',
					description: 'Is answered from memory, teaches relatives lightly',
				},
				{
					name: 'Correction',
					value: 'correction',
					description: 'Is answered from memory, teaches relatives firmly',
				},
				{
					name: 'Example',
					value: 'example',
					description: 'Teaches the model, which goes on answering for itself',
				},
				{
					name: 'What the Item Says',
					value: 'item',
					description: 'The field kind of the item, as Export gives it; else an example',
				},
			],
			default: 'item',
			description: 'How firmly the labels hold',
		},
		{
			displayName: 'Taught By',
			name: 'actor',
			type: 'string',
			default: '={{ $json.actor }}',
			placeholder: 'e.g. nora@example.com',
			hint: 'Kept with a correction or confirmation',
			description: 'Name or email address of the person who says so',
		},
		{
			displayName: 'Return',
			name: 'returned',
			type: 'options',
			options: [
				{
					name: 'Each Item',
					value: 'items',
					description: 'Every item with what became of it; a refused one is an error',
				},
				{
					name: 'Summary',
					value: 'summary',
					description: 'One item with how many were accepted, duplicate and refused, and why',
				},
			],
			default: 'summary',
			description: 'What comes out of the node',
		},
		{
			displayName: 'Options',
			name: 'importOptions',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Start Empty',
					name: 'startEmpty',
					type: 'boolean',
					default: false,
					description:
						'Whether a model that is new begins without the default one and knows only the labels imported here. A model that is there stays as it is.',
				},
			],
		},
	],
	async run(context, count) {
		const outcomes = await inOneCall(
			count,
			(i) => readLesson(context, i),
			async (lessons) => teach(await openNew(context), lessons),
		);
		const taught = outcomes.map((outcome): Taught | { error: unknown } =>
			'result' in outcome ? outcome.result : outcome,
		);
		// Where no item could be taught for one and the same reason, such as a storage that fails, that is an error of the node.
		const isSummary = context.getNodeParameter('returned', 0) === 'summary';
		return isSummary && taught.some((one) => !isFailure(one))
			? summarise(taught)
			: taught.map(toOutcome);
	},
};

const openNew = (context: IExecuteFunctions): Promise<JobTitleModel> => {
	const { startEmpty } = context.getNodeParameter('importOptions', 0, {}) as IDataObject;
	const name = context.getNodeParameter('model', 0) as string;
	return accessModel(context, name, startEmpty === true ? 'empty' : 'default');
};

const isFailure = (taught: Taught | { error: unknown }): boolean =>
	'error' in taught && !(taught.error instanceof JobTitleError);

const summarise = (taught: ReadonlyArray<Taught | { error: unknown }>): ItemOutcome[] => {
	const countOf = (status: string): number =>
		taught.filter((one) => 'status' in one && one.status === status).length;
	const refused = taught.flatMap((one, itemIndex) =>
		'error' in one ? [{ itemIndex, reason: toMessage(one.error) }] : [],
	);
	const counts = { accepted: countOf('accepted'), duplicate: countOf('duplicate') };
	const added = toJson({ import: { ...counts, refused: refused.length, reasons: refused } });
	return taught.map((_, i) => ({ outputs: i === 0 ? [{ added, isNew: true }] : [] }));
};

const toOutcome = (taught: Taught | { error: unknown }): ItemOutcome =>
	'error' in taught
		? { error: taught.error }
		: { outputs: [{ added: { import: { status: taught.status } } }] };

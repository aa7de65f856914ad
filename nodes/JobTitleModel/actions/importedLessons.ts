import type { IExecuteFunctions } from 'n8n-workflow';
import {
	JobTitleError,
	type Correction,
	type JobTitleModel,
	type LabelledTitle,
} from '../../../src/index';
import { toText } from '../../shared/statements';
import { readLabelledTitle } from './labelledTitles';

/** What an item teaches, and how firmly. */
export interface Lesson extends LabelledTitle {
	readonly kind: 'example' | 'confirmation' | 'correction';
	readonly actor: string | undefined;
}

/** What became of it. */
export type Taught = { readonly status: string } | { readonly error: JobTitleError };

const KINDS = ['example', 'confirmation', 'correction'] as const;

/** Throws INVALID_CORRECTION on a kind that there is none of, and on a field that is no text. */
export const readLesson = (context: IExecuteFunctions, itemIndex: number): Lesson => {
	const chosen = context.getNodeParameter('kind', itemIndex);
	const stated =
		chosen === 'item' ? (context.getInputData()[itemIndex].json.kind ?? 'example') : chosen;
	const kind = KINDS.find((one) => one === stated);
	if (kind === undefined)
		throw new JobTitleError(
			'INVALID_CORRECTION',
			`Expected Taught As to be one of ${KINDS.join(', ')}, got ${JSON.stringify(stated)}.`,
			'Choose one from the list.',
		);
	const actor = toText('Taught By', context.getNodeParameter('actor', itemIndex, ''));
	return { ...readLabelledTitle(context, itemIndex), kind, actor };
};

/** Examples in one call and the others in another; answers in the order of the lessons. */
export const teach = async (
	model: JobTitleModel,
	lessons: readonly Lesson[],
): Promise<Taught[]> => {
	const examples = lessons.filter(({ kind }) => kind === 'example');
	const learned = (await model.learn(examples)).values();
	const corrected = (await model.correct(lessons.flatMap(toCorrection))).values();
	return lessons.map(({ kind }) => {
		if (kind === 'example') {
			const { status, error } = learned.next().value!;
			return error === null ? { status } : { error };
		}
		const { correctionId, error } = corrected.next().value!;
		if (error !== null) return { error };
		return { status: correctionId === null ? 'duplicate' : 'accepted' };
	});
};

const toCorrection = ({ kind, ...said }: Lesson): Correction[] =>
	kind === 'example' ? [] : [{ ...said, kind, allowNewLabels: true }];

import { JobTitleError, shown } from '../errors';
import { PROPERTIES, type Label, type Property, type Statements } from '../example/label';
import { parseTitle, toDocument } from '../example/title';
import {
	parseStatements,
	parseTaughtTitle,
	resolveLabels,
	toSubmissionKey,
	type Correction,
	type LabelledTitle,
} from './correction';
import { LESSON_KINDS, type LessonKind, type Taught } from './events';
import { recall, type Memory } from './memory';

/** A lesson ready for the journal but for its id and time. */
export type Lesson = Pick<
	Taught,
	'kind' | 'statements' | 'classificationId' | 'submissionKey' | 'actor'
> & { readonly title: string };

/** What has to be known to plan a lesson: what the model holds, and what was answered before. */
export interface View {
	readonly memory: Memory;
	labelsOf(property: Property): readonly Label[];
}

/** What was answered to a title before, whether in history or just now. */
export interface Answered {
	readonly title: string;
	readonly statements: Statements;
}

/**
 * Plans what a correction writes; `answered` is what its classification said (by id), or what the model says now (by title).
 * Throws INVALID_CORRECTION where it confirms an answer without any label, and what {@link parseStatements},
 * {@link parseTaughtTitle} and {@link resolveLabels} throw.
 */
export const planCorrection = (correction: Correction, answered: Answered, view: View): Lesson => {
	const title = parseTaughtTitle(answered.title);
	checkSameTitle(correction, title);
	const isBare = PROPERTIES.every((property) => correction[property] === undefined);
	if (correction.confirm && isBare) checkAnswered(answered);
	const said = parseStatements(
		correction.confirm ? { ...answered.statements, ...given(correction) } : correction,
	);
	const statements = resolveLabels(said, view.labelsOf, correction.allowNewLabels ?? false);
	return {
		kind: correction.kind ?? (isBare ? 'confirmation' : 'correction'),
		title,
		statements,
		classificationId: correction.classificationId ?? null,
		submissionKey: toSubmissionKey(correction, statements),
		actor: correction.actor ?? null,
	};
};

const checkAnswered = ({ statements }: Answered): void => {
	if (PROPERTIES.some((property) => statements[property] !== undefined)) return;
	throw new JobTitleError(
		'INVALID_CORRECTION',
		'Expected an answer that can be confirmed, got one without any label.',
		'Set Correct Department, Correct Responsibility or both.',
	);
};

const given = (correction: Correction): LabelledTitle =>
	Object.fromEntries(
		PROPERTIES.filter((property) => correction[property] !== undefined).map((property) => [
			property,
			correction[property],
		]),
	);

const checkSameTitle = (correction: Correction, title: string): void => {
	const { classificationId, title: stated } = correction;
	if (
		classificationId === undefined ||
		stated === undefined ||
		toDocument(parseTitle(stated)).key === toDocument(title).key
	)
		return;
	throw new JobTitleError(
		'INVALID_CORRECTION',
		`Expected the title of the classification, ${shown(title)}, got ${shown(stated)}.`,
		'Give the classification id or the title, not two that differ.',
	);
};

/** Plans what an example writes; its labels need not be known. */
export const planExample = (example: LabelledTitle, view: View): Lesson => ({
	kind: 'example',
	title: parseTaughtTitle(example.title),
	statements: resolveLabels(parseStatements(example), view.labelsOf, true),
	classificationId: null,
	submissionKey: null,
	actor: null,
});

/** Whether a lesson of the same kind already says just that of the title. */
export const isHeld = ({ kind, title, statements }: Lesson, memory: Memory): boolean => {
	const held = recall(memory, toDocument(title).key);
	return PROPERTIES.every(
		(property) =>
			statements[property] === undefined ||
			(held[property]?.statement === statements[property] && covers(held[property].kind, kind)),
	);
};

/** A correction covers every lesson, a confirmation all but a correction, an example only examples. */
const covers = (held: LessonKind, stated: LessonKind): boolean =>
	LESSON_KINDS.indexOf(held) >= LESSON_KINDS.indexOf(stated);

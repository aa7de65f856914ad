import { JobTitleError, shown } from '../errors';
import {
	findLabel,
	nearLabels,
	parseLabel,
	PROPERTIES,
	type Label,
	type Property,
	type Statement,
	type Statements,
} from '../example/label';
import { parseTitle, toDocument } from '../example/title';

/** A person's statement about a title, as it comes in: by title or by the id of a classification. */
export interface Correction {
	readonly title?: string | undefined;
	readonly classificationId?: string | undefined;
	/** A label, `null` for "none"; left out: nothing is said about it. */
	readonly department?: string | null | undefined;
	readonly responsibility?: string | null | undefined;
	/** What the classification answered is right in every property not given here. */
	readonly confirm?: boolean | undefined;
	/** Who says so. */
	readonly actor?: string | undefined;
	/** The same for the same submission, so that a form sent twice counts once. */
	readonly submissionId?: string | undefined;
	readonly allowNewLabels?: boolean | undefined;
	/** How much it weighs for relatives of the title. Left out: what says no label is a confirmation, the rest are corrections. */
	readonly kind?: 'correction' | 'confirmation' | undefined;
}

/** A title with what is said about it, as it comes in. */
export type LabelledTitle = Pick<Correction, 'title' | 'department' | 'responsibility'>;

const TEXTS = ['classificationId', 'submissionId', 'actor'] as const satisfies ReadonlyArray<
	keyof Correction
>;

/** Throws INVALID_CORRECTION where an id or the actor is given and is no text, or the kind is none. */
export const checkTexts = (correction: Correction): void => {
	const wrong = TEXTS.find((name) => !['undefined', 'string'].includes(typeof correction[name]));
	if (wrong === undefined) return checkKind(correction.kind);
	throw new JobTitleError(
		'INVALID_CORRECTION',
		`Expected ${wrong} to be a text or left out, got ${shown(correction[wrong])}.`,
		'Give it as a text, such as the id that Classify Job Title returned.',
	);
};

const checkKind = (kind: unknown): void => {
	if (kind === undefined || kind === 'correction' || kind === 'confirmation') return;
	throw new JobTitleError(
		'INVALID_CORRECTION',
		`Expected the kind "correction" or "confirmation", got ${shown(kind)}.`,
		'Give one of the two, or leave kind out.',
	);
};

/** Parses the title of a lesson. Throws INVALID_TITLE where it has no word that could be learned. */
export const parseTaughtTitle = (value: unknown): string => {
	const title = parseTitle(value);
	if (toDocument(title).words.some(({ lexeme }) => !lexeme.isGlue)) return title;
	throw new JobTitleError(
		'INVALID_TITLE',
		`Expected a title with at least one word that names something, got ${shown(value)}.`,
		'Name the job title that the labels belong to.',
	);
};

/** Parses what is said of both properties; where nothing is, throws INVALID_CORRECTION. */
export const parseStatements = (said: LabelledTitle): Statements => {
	const statements = Object.fromEntries(
		PROPERTIES.map((property) => [property, parseStatement(said[property])]),
	) as Statements;
	if (PROPERTIES.some((property) => statements[property] !== undefined)) return statements;
	throw new JobTitleError(
		'INVALID_CORRECTION',
		'Expected a department or a responsibility, got neither.',
		'Set Correct Department, Correct Responsibility or both, or switch on The Rest Was Right.',
	);
};

const parseStatement = (value: unknown): Statement | undefined =>
	value === undefined || value === null ? value : parseLabel(value);

/** Spells stated labels as the model does. Throws UNKNOWN_LABEL on a label that it does not have, unless new ones are allowed. */
export const resolveLabels = (
	statements: Statements,
	labelsOf: (property: Property) => readonly Label[],
	allowNew: boolean,
): Statements =>
	Object.fromEntries(
		PROPERTIES.map((property) => {
			const statement = statements[property];
			if (statement === undefined || statement === null) return [property, statement];
			const known = findLabel(statement, labelsOf(property));
			if (known === undefined && !allowNew)
				throw unknownLabel(property, statement, labelsOf(property), 'switch on Allow New Labels');
			return [property, known ?? statement];
		}),
	);

/** Says that a property has no such label, which ones are near, and what else to do, if anything. */
export const unknownLabel = (
	property: Property,
	label: Label,
	labels: readonly Label[],
	otherwise?: string,
): JobTitleError => {
	const near = nearLabels(label, labels, 3);
	return new JobTitleError(
		'UNKNOWN_LABEL',
		`Expected a ${property} of the model, got ${shown(label)}.`,
		near.length > 0
			? `Did you mean ${near.map((other) => `"${other}"`).join(', ')}?${otherwise ? ` Else ${otherwise}.` : ''}`
			: `Choose one from the list${otherwise ? `, or ${otherwise}` : ''}.`,
	);
};

/** What makes two submissions the same one: id, labels and actor of a corrected classification, else the caller's id. */
export const toSubmissionKey = (correction: Correction, statements: Statements): string | null => {
	const { classificationId, submissionId, actor } = correction;
	if (classificationId === undefined)
		return submissionId === undefined ? null : JSON.stringify(['submission', submissionId]);
	const said = PROPERTIES.map((property) => statements[property]).map((statement) =>
		statement === undefined ? [] : [statement],
	);
	return JSON.stringify(['classification', classificationId, ...said, actor ?? null]);
};

import type { Valid, ValidLessons } from './correction/memory';
import { PROPERTIES, type Property } from './example/label';
import type { Document } from './example/title';
import { toMargin, type Candidate, type Verdict } from './model/decision';
import type { Influence } from './model/explanation';
import { rankOf } from './seed/taxonomy';

/** Why a person should look at a classification. */
export type ReviewReason =
	'low confidence' | 'no function named' | 'no known words' | 'not a job title';

/** What is answered for one property of a title. */
export interface PropertyAnswer {
	/** `null`: none; from a correction that is certain, else the item goes to review. */
	readonly label: string | null;
	/** Calibrated probability that the label is right, 0 to 1; 1 for a correction, 0 where the model has no label. */
	readonly confidence: number;
	readonly source: 'correction' | 'model' | 'none';
	/** Probability of the model's first candidate less the second's, 0 to 1. */
	readonly margin: number;
	/** What the model says, most probable first; empty where it has no label. */
	readonly candidates: readonly Candidate[];
	/** The tokens that moved the answer most, strongest first; only with `explain`. */
	readonly influences?: readonly Influence[];
	/** What another system calls the label; only where its names were asked for. */
	readonly crm?: CrmLabel;
}

/** What a system that leads go to calls a label. */
export interface CrmLabel {
	/** The system's name. */
	readonly name: string;
	/** `null` where it has no counterpart, as `note` says then. */
	readonly label: string | null;
	readonly note: string | null;
}

/** The answer to one title. */
export interface Classification {
	/** Names the classification in history; `null` when it was not recorded. */
	readonly id: string | null;
	readonly title: string;
	/** `<default model's version>#<journal position>` */
	readonly modelVersion: string;
	readonly department: PropertyAnswer;
	/** `rank`: 1 for Owner to 11 for Intern, `null` for a label that is not the taxonomy's. */
	readonly responsibility: PropertyAnswer & { readonly rank: number | null };
	/** The lower of the confidences of the properties in use, 0 to 1. */
	readonly confidence: number;
	readonly needsReview: boolean;
	readonly reviewReason: ReviewReason | null;
	/** Share of the title's words that the model has met, 0 to 1. */
	readonly knownWords: number;
}

/** What the model and memory hold of one title. */
export interface Findings {
	readonly title: string;
	readonly document: Document;
	readonly lessons: ValidLessons;
	readonly verdicts: Readonly<Record<Property, Verdict>>;
	readonly influences: Readonly<Record<Property, readonly Influence[] | undefined>>;
	readonly knownWords: number;
}

/** Composes the answer to one title: memory first, then the model; `threshold` and the number of candidates as given. */
export const toClassification = (
	findings: Findings,
	about: { readonly id: string | null; readonly modelVersion: string },
	options: { readonly threshold: number; readonly candidates: number },
): Classification => {
	const doubt = doubtIn(findings);
	const department = toAnswer(findings, 'department', doubt, options.candidates);
	const answer = toAnswer(findings, 'responsibility', doubt, options.candidates);
	const responsibility = { ...answer, rank: rankOf(answer.label) };
	const answers = { department, responsibility };
	const used = PROPERTIES.filter((property) => isUsed(findings, property));
	const confidences = used.map((property) => answers[property].confidence);
	const confidence = used.length === 0 ? 0 : Math.min(...confidences);
	const reviewReason = reasonOf(findings, used, doubt, confidence < options.threshold);
	// Field by field: an object that begins as a copy of another keeps what is added to it elsewhere.
	return {
		id: about.id,
		modelVersion: about.modelVersion,
		title: findings.title,
		department,
		responsibility,
		confidence,
		needsReview: reviewReason !== null,
		reviewReason,
		knownWords: findings.knownWords,
	};
};

/** Why the model has no answer at all for the text, if so. */
const doubtIn = ({
	document,
	knownWords,
	verdicts,
	lessons,
}: Findings): ReviewReason | undefined => {
	if (document.isForeign || document.words.length === 0) return 'not a job title';
	if (knownWords === 0) return 'no known words';
	// What the model says of a property that a person has answered casts no doubt on the other one.
	const open = PROPERTIES.filter((property) => personsWord(lessons[property]) === undefined);
	return open.some((property) => verdicts[property].kind === 'not a title')
		? 'not a job title'
		: undefined;
};

const toAnswer = (
	findings: Findings,
	property: Property,
	doubt: ReviewReason | undefined,
	count: number,
): PropertyAnswer => {
	const verdict = findings.verdicts[property];
	const all = verdict.kind === 'label' && doubt === undefined ? verdict.candidates : [];
	const [lesson, best] = [personsWord(findings.lessons[property]), all.at(0)];
	const answer: PropertyAnswer = {
		label: lesson ? lesson.statement : (best?.label ?? null),
		confidence: lesson ? 1 : (best?.probability ?? 0),
		source: lesson ? 'correction' : best ? 'model' : 'none',
		margin: toMargin(all),
		// Copies: whoever is given them may change them, while what was found is at hand for the next one.
		candidates: all.slice(0, count).map((candidate) => ({ ...candidate })),
	};
	const { [property]: influences } = findings.influences;
	return influences ? { ...answer, influences } : answer;
};

/** A lesson that answers for its title: a person's word, while a mere example only teaches. */
const personsWord = (lesson: Valid | undefined): Valid | undefined =>
	lesson?.kind === 'example' ? undefined : lesson;

const isUsed = ({ verdicts, lessons }: Findings, property: Property): boolean =>
	verdicts[property].kind !== 'no labels' || personsWord(lessons[property]) !== undefined;

const reasonOf = (
	{ lessons, verdicts }: Findings,
	used: readonly Property[],
	doubt: ReviewReason | undefined,
	isBelow: boolean,
): ReviewReason | null => {
	const open = used.filter((property) => personsWord(lessons[property]) === undefined);
	if (open.length > 0 && doubt !== undefined) return doubt;
	if (open.includes('department') && verdicts.department.kind === 'none')
		return 'no function named';
	return isBelow || used.length === 0 ? (doubt ?? 'low confidence') : null;
};

import { PROPERTIES, type Property } from '../example/label';
import { toDocument } from '../example/title';
import { toTokens } from '../example/tokenizer';
import type { ClassName, NaiveBayes } from '../model/naiveBayes';
import { toClass } from '../model/outcome';
import type { JournalEvent, LessonKind } from './events';
import { forget, recall, remember, type Memory, type Valid } from './memory';

/** A model as the journal made it: what is remembered, and the counts of each property. */
export interface Projection {
	readonly memory: Memory;
	readonly bayes: Readonly<Record<Property, NaiveBayes>>;
	/** Position of the last event applied; 0 before the first. */
	position: number;
}

/** How many times a lesson is counted for the relatives of its title. */
export const REPETITIONS: Readonly<Record<LessonKind, number>> = {
	example: 1,
	confirmation: 1,
	correction: 4,
};

/**
 * Applies one event: memory first, then the counts, so that they hold exactly the lessons that are valid. A lesson that another
 * one supersedes is unlearned and comes back when that one is taken back; so the order of undoing makes no difference.
 */
export const evolve = (projection: Projection, event: JournalEvent): void => {
	const { key } = toDocument(event.title);
	const before = recall(projection.memory, key);
	if (event.kind === 'undo') forget(projection.memory, key, event.undoes);
	else remember(projection.memory, key, event);
	const after = recall(projection.memory, key);
	for (const property of PROPERTIES)
		relearn(projection.bayes[property], before[property], after[property]);
	projection.position = event.position;
};

const relearn = (bayes: NaiveBayes, before?: Valid, after?: Valid): void => {
	if (before === after || (before && after && isSameLesson(before, after))) return;
	if (before) bayes.unlearnOne(...lessonOf(before));
	if (after) bayes.learnOne(...lessonOf(after));
};

/** Whether both lessons teach the same, so that the counts stay as they are. */
const isSameLesson = (a: Valid, b: Valid): boolean =>
	a.title === b.title &&
	a.statement === b.statement &&
	a.isTitle === b.isTitle &&
	a.kind === b.kind;

const lessonOf = ({ title, statement, isTitle, kind }: Valid): [string[], ClassName, number] => [
	toWords(title),
	toClass(statement, isTitle),
	REPETITIONS[kind],
];

/** The tokens of the last title: both properties learn the same ones. */
let last: { readonly title: string; readonly words: string[] } | undefined;

const toWords = (title: string): string[] => {
	if (last?.title !== title)
		last = { title, words: [...new Set(toTokens(toDocument(title)).map(({ text }) => text))] };
	return last.words;
};

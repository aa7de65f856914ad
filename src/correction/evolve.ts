import { PROPERTIES, type Property } from '../example/label';
import { toDocument } from '../example/title';
import { isLabel, toClass, type ClassName } from '../model/className';
import type { DefaultAnswers } from '../model/defaultAnswers';
import { toLesson } from '../model/lessonTokens';
import type { NaiveBayes } from '../model/naiveBayes';
import { isSameTrial, type Calibrating, type Tried } from './calibrating';
import { changeMemory } from './changeMemory';
import { isTaught, type JournalEvent, type LessonKind } from './events';
import { keyAt, keysOf, recall, type Memory, type Valid } from './memory';
import { toNamings, type Namings } from './naming';

/** A model as the journal made it: what is remembered, and the counts of each property. */
export interface Projection {
	readonly memory: Memory;
	/** The default model, which lessons are learned in the light of. */
	readonly defaults: DefaultAnswers;
	readonly bayes: Readonly<Record<Property, NaiveBayes>>;
	/** The classes of the default model below. */
	readonly defaultClasses: Readonly<Record<Property, readonly ClassName[]>>;
	/** How sure the default model may be. */
	readonly calibrating: Readonly<Record<Property, Calibrating>>;
	/** What classes are called, as the renamings in force say. */
	namings: Namings;
	/** Position of the last event applied; 0 before the first. */
	position: number;
	/** How often it has changed, forth or back: what was found of a title stands until the next time. */
	changes: number;
}

/**
 * Applies one event: memory first, then the counts, so that they hold exactly the lessons that are valid. A lesson that another
 * one supersedes is unlearned and comes back when that one is taken back; so the order of undoing makes no difference. Answers
 * how to take the event back while it is the last one, for a writer whose events did not reach the journal.
 */
export const evolve = (projection: Projection, event: JournalEvent): (() => void) => {
	const { position } = projection;
	const keys = keysConcerned(projection.memory, event);
	const back = relearning(projection, keys, () => changeMemory(projection.memory, event));
	projection.position = event.position;
	projection.changes += 1;
	return () => {
		relearning(projection, keys, back);
		projection.position = position;
		projection.changes += 1;
	};
};

/** The keys of the titles that an event may concern. */
const keysConcerned = (memory: Memory, event: JournalEvent): string[] => {
	if (isTaught(event)) return event.title === null ? [] : [toDocument(event.title).key];
	if (event.kind === 'rename' || event.kind === 'restore') return keysOf(memory);
	const positions = event.kind === 'forget' ? event.positions : [event.undoes];
	if (positions.some((position) => memory.changes.has(position))) return keysOf(memory);
	return [...new Set(positions.flatMap((position) => keyAt(memory, position) ?? []))];
};

/** Makes a change to memory, then unlearns and learns what has become of the titles. */
const relearning = <T>(projection: Projection, keys: readonly string[], change: () => T): T => {
	const { memory } = projection;
	const before = keys.map((key) => taughtBy(projection, key));
	const { renames } = memory;
	const changed = change();
	if (memory.renames !== renames)
		projection.namings = toNamings(memory.renames, projection.defaultClasses);
	keys.forEach((key, i) => {
		const after = taughtBy(projection, key);
		PROPERTIES.forEach((property, at) => relearn(projection, property, before[i][at], after[at]));
	});
	return changed;
};

/** What is to be counted for a property: the lesson that holds, under the class of its label. */
interface Counted extends Tried {
	readonly lesson: Valid;
	readonly name: ClassName;
}

/** How many documents a lesson counts as. Chosen by measurement: docs/architecture.md, "How far a correction spreads". */
const DOCUMENTS: Readonly<Record<LessonKind, number>> = {
	example: 1,
	confirmation: 1,
	correction: 2,
};

const taughtBy = (
	{ memory, namings }: Projection,
	key: string,
): ReadonlyArray<Counted | undefined> => {
	const lessons = recall(memory, key);
	return PROPERTIES.map((property) => {
		const lesson = lessons[property];
		if (lesson === undefined) return undefined;
		const said = toClass(lesson.statement, lesson.isTitle);
		if (!isLabel(said)) return { lesson, name: said, right: [] };
		const name = namings[property].classOf(said);
		return { lesson, name, right: namings[property].alike(name) };
	});
};

const relearn = (
	projection: Projection,
	property: Property,
	before?: Counted,
	after?: Counted,
): void => {
	if (before === after) return;
	if (!before || !after || !isSameLesson(before, after)) {
		if (before) count(projection, property, before, 'unlearnOne');
		if (after) count(projection, property, after, 'learnOne');
	}
	if (before && after && isSameTrial(before, after)) return;
	const calibrating = projection.calibrating[property];
	if (before) calibrating.untryOne(before);
	if (after) calibrating.tryOne(after);
};

const count = (
	{ bayes, defaults }: Projection,
	property: Property,
	{ lesson, name }: Counted,
	way: 'learnOne' | 'unlearnOne',
): void => {
	const tokens = toTokens(defaults, lesson.title);
	for (let i = 0; i < DOCUMENTS[lesson.kind]; i++) bayes[property][way](tokens, name);
};

/** Whether both lessons teach the same, so that the counts stay as they are. */
const isSameLesson = (a: Counted, b: Counted): boolean =>
	a.name === b.name &&
	a.lesson.title === b.lesson.title &&
	DOCUMENTS[a.lesson.kind] === DOCUMENTS[b.lesson.kind];

/** The tokens of the last title: both properties learn the same ones. */
let last:
	{ readonly of: DefaultAnswers; readonly title: string; readonly tokens: string[] } | undefined;

const toTokens = (defaults: DefaultAnswers, title: string): string[] => {
	if (last?.title !== title || last.of !== defaults)
		last = { of: defaults, title, tokens: toLesson(defaults, title) };
	return last.tokens;
};

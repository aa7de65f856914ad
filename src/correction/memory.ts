import { PROPERTIES, type Property, type Statement } from '../example/label';
import type { JournalEvent, LessonKind } from './events';
import type { FrozenLessons } from './frozenLessons';
import type { Remembered } from './remembered';

/** The lesson that holds for one property of a title, with what it says. */
export interface Valid {
	readonly position: number;
	readonly kind: LessonKind;
	readonly title: string;
	readonly statement: Statement;
	/** Whether the lesson says of the text that it is a title at all. */
	readonly isTitle: boolean;
}

export type ValidLessons = { readonly [property in Property]?: Valid | undefined };

/** All lessons not taken back, by the key of their title, in journal order. */
export interface Memory {
	readonly lessons: Map<string, readonly Remembered[]>;
	/** Those of a snapshot, of titles that no event has touched since. */
	readonly frozen: FrozenLessons | undefined;
	/** How many there are of each kind. */
	readonly tally: Record<LessonKind, number>;
}

export const createMemory = (): Memory => ({
	lessons: new Map(),
	frozen: undefined,
	tally: { example: 0, confirmation: 0, correction: 0 },
});

/** The lessons of a title that were not taken back, in journal order. */
export const lessonsOf = ({ lessons, frozen }: Memory, key: string): readonly Remembered[] =>
	lessons.get(key) ?? frozen?.find(key) ?? [];

/** Adds a lesson to what is remembered of a title. */
export const remember = (
	memory: Memory,
	key: string,
	event: Exclude<JournalEvent, { kind: 'undo' }>,
): void => {
	const { position, kind, title, statements } = event;
	replace(memory, key, [...lessonsOf(memory, key), { position, kind, title, statements }]);
	memory.tally[kind] += 1;
};

/** Takes the lesson at a position out of what is remembered of a title; nothing happens where it is not there. */
export const forget = (memory: Memory, key: string, position: number): void => {
	const lessons = lessonsOf(memory, key);
	const lesson = lessons.find((other) => other.position === position);
	if (lesson === undefined) return;
	replace(
		memory,
		key,
		lessons.filter((other) => other !== lesson),
	);
	memory.tally[lesson.kind] -= 1;
};

const replace = (memory: Memory, key: string, lessons: readonly Remembered[]): void => {
	memory.frozen?.take(key);
	if (lessons.length > 0) memory.lessons.set(key, lessons);
	else memory.lessons.delete(key);
};

/** What holds for a title: of each property the last statement of a person, else the last example's. */
export const recall = (memory: Memory, key: string): ValidLessons => {
	const lessons = lessonsOf(memory, key);
	if (lessons.length === 0) return NOTHING_HOLDS;
	const stated = lessons.toSorted((a, b) => authority(a) - authority(b) || a.position - b.position);
	return Object.fromEntries(PROPERTIES.map((property) => [property, lastOf(stated, property)]));
};

const NOTHING_HOLDS: ValidLessons = { department: undefined, responsibility: undefined };

const authority = ({ kind }: Remembered): number => (kind === 'example' ? 0 : 1);

const lastOf = (lessons: readonly Remembered[], property: Property): Valid | undefined => {
	const lesson = lessons.findLast(({ statements }) => statements[property] !== undefined);
	const statement = lesson?.statements[property];
	if (lesson === undefined || statement === undefined) return undefined;
	const isTitle = PROPERTIES.some((other) => lesson.statements[other] !== null);
	const { position, kind, title } = lesson;
	return { position, kind, title, statement, isTitle };
};

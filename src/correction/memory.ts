import { PROPERTIES, type Property, type Statement } from '../example/label';
import type { JournalEvent, LessonKind } from './events';

/** One lesson as memory keeps it. */
export interface Remembered {
	readonly position: number;
	readonly kind: LessonKind;
	/** As it was written: titles of one key may have different tokens, and unlearning takes the ones that were learned. */
	readonly title: string;
	readonly statements: { readonly [property in Property]?: Statement | undefined };
}

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
}

export const createMemory = (): Memory => ({ lessons: new Map() });

/** Adds a lesson to what is remembered of a title. */
export const remember = (
	memory: Memory,
	key: string,
	event: Exclude<JournalEvent, { kind: 'undo' }>,
): void => {
	const { position, kind, title, statements } = event;
	memory.lessons.set(key, [
		...(memory.lessons.get(key) ?? []),
		{ position, kind, title, statements },
	]);
};

/** Takes the lesson at a position out of what is remembered of a title; nothing happens where it is not there. */
export const forget = (memory: Memory, key: string, position: number): void => {
	const left = (memory.lessons.get(key) ?? []).filter((lesson) => lesson.position !== position);
	if (left.length > 0) memory.lessons.set(key, left);
	else memory.lessons.delete(key);
};

/** What holds for a title: of each property the last statement of a person, else the last example's. */
export const recall = (memory: Memory, key: string): ValidLessons => {
	const lessons = memory.lessons.get(key) ?? [];
	const stated = lessons.toSorted((a, b) => authority(a) - authority(b) || a.position - b.position);
	return Object.fromEntries(PROPERTIES.map((property) => [property, lastOf(stated, property)]));
};

const authority = ({ kind }: Remembered): number => (kind === 'example' ? 0 : 1);

const lastOf = (lessons: readonly Remembered[], property: Property): Valid | undefined => {
	const lesson = lessons.findLast(({ statements }) => statements[property] !== undefined);
	const statement = lesson?.statements[property];
	if (lesson === undefined || statement === undefined) return undefined;
	const isTitle = PROPERTIES.some((other) => lesson.statements[other] !== null);
	const { position, kind, title } = lesson;
	return { position, kind, title, statement, isTitle };
};

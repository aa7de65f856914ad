import { PROPERTIES, type Property, type Statement } from '../example/label';
import { toDocument } from '../example/title';
import { createCodes, type Codes } from './codes';
import { LESSON_KINDS, type LessonKind } from './events';
import type { FrozenLessons } from './frozenLessons';
import { inForceAt, type Change, type Facts } from './inForce';
import { labelAfter, type Rename } from './naming';
import type { Remembered } from './remembered';

/** The lesson that holds for one property of a title, with what it says. */
export interface Valid {
	readonly position: number;
	readonly kind: LessonKind;
	readonly title: string;
	/** The label by the name that it has now. */
	readonly statement: Statement;
	/** Whether the lesson says of the text that it is a title at all. */
	readonly isTitle: boolean;
}

export type ValidLessons = { readonly [property in Property]?: Valid | undefined };

/** What the journal says, in a form to look things up in. Changed by `changeMemory` alone. */
export interface Memory extends Facts {
	/** All lessons but the forgotten, by the key of their title, in journal order; those in force and those taken back. */
	readonly lessons: Map<string, readonly Remembered[]>;
	/** Those of a snapshot, of titles that no event has touched since. */
	readonly frozen: FrozenLessons | undefined;
	/** The keys of the lessons after the snapshot, by position. */
	readonly keys: Map<number, string>;
	readonly changes: Map<number, Change>;
	/** Positions of the lessons and renamings that hold, and of the last restoring. */
	inForce: Codes;
	/** The renamings in force, in journal order. */
	renames: readonly Rename[];
}

export const createMemory = (): Memory => ({
	lessons: new Map(),
	frozen: undefined,
	keys: new Map(),
	kinds: createCodes(),
	changes: new Map(),
	inForce: createCodes(),
	renames: [],
});

/** A memory of what a snapshot holds, with what is in force after the event at `position`. */
export const toMemory = (
	frozen: FrozenLessons,
	changes: Map<number, Change>,
	position: number,
): Memory => {
	const kinds = createCodes(frozen.kinds);
	const inForce = inForceAt({ kinds, changes }, position);
	const renames = renamesOf(changes, inForce);
	return { lessons: new Map(), frozen, keys: new Map(), kinds, changes, inForce, renames };
};

/** The renamings among what is in force, in journal order. */
export const renamesOf = (changes: ReadonlyMap<number, Change>, inForce: Codes): Rename[] =>
	[...changes].flatMap(([position, change]) =>
		change.kind === 'rename' && inForce.has(position) ? [{ ...change, position }] : [],
	);

/** All lessons of a title but the forgotten, in journal order; those in force and those taken back. */
export const allLessonsOf = ({ lessons, frozen }: Memory, key: string): readonly Remembered[] =>
	lessons.get(key) ?? frozen?.find(key) ?? [];

/** The lessons of a title that hold, in journal order. */
export const lessonsOf = (memory: Memory, key: string): Remembered[] =>
	allLessonsOf(memory, key).filter(({ position }) => memory.inForce.has(position));

/** The key of the title of the lesson at a position; `undefined` where there is none, or it was forgotten. */
export const keyAt = ({ kinds, keys, frozen }: Memory, position: number): string | undefined =>
	kinds.has(position) ? (keys.get(position) ?? frozen?.keyAt(position)) : undefined;

/** The keys of all titles with lessons, those in force or taken back. */
export const keysOf = ({ lessons, frozen }: Memory): string[] => {
	const keys = [...lessons.keys()];
	if (frozen) for (const one of frozen.rest()) keys.push(toDocument(one.lessons[0].title).key);
	return keys;
};

/** How many lessons up to a position hold of each kind. */
export const tally = (
	{ kinds, inForce }: Memory,
	position: number,
): Readonly<Record<LessonKind, number>> => {
	const counts = { example: 0, confirmation: 0, correction: 0 };
	for (let at = 1; at <= position; at++)
		if (kinds.has(at) && inForce.has(at)) counts[LESSON_KINDS[kinds.get(at) - 1]] += 1;
	return counts;
};

/** What holds for a title: of each property the last statement of a person, else the last example's. */
export const recall = (memory: Memory, key: string): ValidLessons => {
	const lessons = lessonsOf(memory, key);
	if (lessons.length === 0) return NOTHING_HOLDS;
	const stated = lessons.sort((a, b) => authority(a) - authority(b) || a.position - b.position);
	return Object.fromEntries(
		PROPERTIES.map((property) => [property, lastOf(memory, stated, property)]),
	);
};

const NOTHING_HOLDS: ValidLessons = { department: undefined, responsibility: undefined };

const authority = ({ kind }: Remembered): number => (kind === 'example' ? 0 : 1);

const lastOf = (
	{ renames }: Memory,
	lessons: readonly Remembered[],
	property: Property,
): Valid | undefined => {
	const lesson = lessons.findLast(({ statements }) => statements[property] !== undefined);
	const said = lesson?.statements[property];
	if (lesson === undefined || said === undefined) return undefined;
	const { position, kind, title } = lesson;
	const statement = said === null ? null : labelAfter(renames, property, said, position);
	const isTitle = PROPERTIES.some((other) => lesson.statements[other] !== null);
	return { position, kind, title, statement, isTitle };
};

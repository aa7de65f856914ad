import { PROPERTIES, type Property, type Statement } from '../example/label';
import type { LessonKind } from './events';
import { inForceAt, type Fact } from './inForce';
import { labelAfter, type Rename } from './naming';

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
	/** The label by the name that it has now. */
	readonly statement: Statement;
	/** Whether the lesson says of the text that it is a title at all. */
	readonly isTitle: boolean;
}

export type ValidLessons = { readonly [property in Property]?: Valid | undefined };

/** What the journal says, in a form to look things up in. Changed by `changeMemory` alone. */
export interface Memory {
	/** All lessons but the forgotten, by the key of their title, in journal order; those in force and those taken back. */
	readonly lessons: Map<string, readonly Remembered[]>;
	/** What stands at each position of the journal. */
	readonly facts: Map<number, Fact>;
	/** Positions of the lessons and renamings that hold, and of the last restoring. */
	inForce: Set<number>;
	/** The renamings in force, in journal order. */
	renames: readonly Rename[];
}

export const createMemory = (): Memory => ({
	lessons: new Map(),
	facts: new Map(),
	inForce: new Set(),
	renames: [],
});

/** A memory of these lessons and other facts, with what is in force after the event at `position`. */
export const toMemory = (
	lessons: Memory['lessons'],
	others: Iterable<readonly [number, Fact]>,
	position: number,
): Memory => {
	const facts = new Map<number, Fact>(others);
	for (const [key, remembered] of lessons)
		for (const lesson of remembered) facts.set(lesson.position, { kind: 'lesson', key });
	const inForce = inForceAt(facts, position);
	return { lessons, facts, inForce, renames: renamesOf(facts, inForce) };
};

/** The renamings among what is in force, in journal order. */
export const renamesOf = (
	facts: ReadonlyMap<number, Fact>,
	inForce: ReadonlySet<number>,
): Rename[] =>
	[...inForce]
		.flatMap((position) => {
			const fact = facts.get(position);
			return fact?.kind === 'rename' ? [{ ...fact, position }] : [];
		})
		.sort((a, b) => a.position - b.position);

/** The lessons of a title that hold, in journal order. */
export const lessonsOf = ({ lessons, inForce }: Memory, key: string): Remembered[] =>
	(lessons.get(key) ?? []).filter(({ position }) => inForce.has(position));

/** What holds for a title: of each property the last statement of a person, else the last example's. */
export const recall = (memory: Memory, key: string): ValidLessons => {
	const lessons = lessonsOf(memory, key);
	if (lessons.length === 0) return {};
	const stated = lessons.sort((a, b) => authority(a) - authority(b) || a.position - b.position);
	return Object.fromEntries(
		PROPERTIES.map((property) => [property, lastOf(memory, stated, property)]),
	);
};

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

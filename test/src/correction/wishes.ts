import fc from 'fast-check';
import { toPlainCounts, toPlainDefaults } from '../../../scripts/plainModel';
import type { JournalEvent } from '../../../src/correction/events';
import { evolve, type Projection } from '../../../src/correction/evolve';
import { allLessonsOf } from '../../../src/correction/memory';
import { createProjection, fromParts, toParts } from '../../../src/correction/snapshot';
import type { Label, Property } from '../../../src/example/label';

const TITLES = ['Ferry Captain', 'FERRY  captain', 'Ferry Clerk', 'Night Clerk'];
export const KEYS = ['ferry captain', 'ferry clerk', 'night clerk'];
const LABELS = ['Ships', 'Hotel', 'Docks'] as Label[];

/** A default model with two departments, one of them likelier. */
const DEFAULTS = toPlainDefaults(
	toPlainCounts({
		Ships: { documents: 3, tokens: { ferry: 1 } },
		Hotel: { documents: 1, tokens: { night: 1 } },
	}),
);

/** Where in the journal: a share of its length. */
export const share = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1_000);

/** A wish to teach. */
export const lesson = fc.record({
	kind: fc.constantFrom('example', 'confirmation', 'correction'),
	title: fc.constantFrom(...TITLES),
	statements: fc.record({
		department: fc.constantFrom(...LABELS, null, undefined),
		responsibility: fc.constantFrom('Crew' as Label, null, undefined),
	}),
});

export const rename = fc.record({
	kind: fc.constant('rename'),
	property: fc.constant<Property>('department'),
	from: fc.constantFrom(...LABELS),
	to: fc.constantFrom(...LABELS),
});

export const restore = fc.record({
	kind: fc.constant('restore'),
	share: share,
});

export const undo = fc.record({ kind: fc.constant('undo'), share });

export const forget = fc.record({ kind: fc.constant('forget'), title: fc.constantFrom(...TITLES) });

/** What somebody wants of a model; where in its journal, says a share of its length. */
export type Wish = Readonly<{ kind: string; title?: string; share?: number }>;

/** A model that nothing happened to. */
export const create = (): Projection => createProjection(DEFAULTS, false);

/** The event of a wish at the next position, if the projection is one that it can happen to. */
export const toEvent = (wish: Wish, { memory, position }: Projection): JournalEvent | undefined => {
	const origin = { id: `${position + 1}`, actor: null, at: '2026-01-02T03:04:05.678Z' };
	const placed = { ...origin, position: position + 1 };
	const at = Math.floor((wish.share ?? 0) * (position + 1));
	if (wish.kind === 'restore') return { ...placed, kind: 'restore', to: at };
	if (wish.kind === 'undo')
		return memory.inForce.has(at) ? { ...placed, kind: 'undo', undoes: at } : undefined;
	if (wish.kind !== 'forget') return { ...wish, ...placed } as unknown as JournalEvent;
	const positions = KEYS.flatMap((key) =>
		allLessonsOf(memory, key)
			.filter(({ title }) => title.toLowerCase() === wish.title?.toLowerCase())
			.map((one) => one.position),
	);
	return { ...placed, kind: 'forget', positions };
};

/** What becomes of wishes, one after the other; answers the events. */
export const live = (projection: Projection, wishes: readonly Wish[]): JournalEvent[] =>
	wishes.flatMap((wish) => {
		const event = toEvent(wish, projection);
		if (event === undefined) return [];
		evolve(projection, event);
		return [event];
	});

/** The model that a journal makes. */
export const project = (events: readonly JournalEvent[]): Projection => {
	const projection = create();
	events.forEach((event) => evolve(projection, event));
	return projection;
};

/** The model that its snapshot makes. */
export const openAgain = (projection: Projection): Projection =>
	fromParts(DEFAULTS, false, projection.position, toParts(projection));

/** Some wishes of these kinds. */
export const wishes = (...kinds: ReadonlyArray<fc.Arbitrary<Wish>>): fc.Arbitrary<Wish[]> =>
	fc.array(fc.oneof(...kinds), { maxLength: 16 });

/** Some wishes of all kinds. */
export const anyWishes = wishes(lesson, rename, restore, undo, forget);

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toPlainCounts, toPlainDefaults } from '../../../scripts/plainModel';
import type { JournalEvent } from '../../../src/correction/events';
import { evolve, type Projection } from '../../../src/correction/evolve';
import { allLessonsOf, recall, tally } from '../../../src/correction/memory';
import { createProjection, fromParts, toParts } from '../../../src/correction/snapshot';
import { PROPERTIES, type Label, type Property } from '../../../src/example/label';
import type { NaiveBayes } from '../../../src/model/naiveBayes';

const TITLES = ['Ferry Captain', 'FERRY  captain', 'Ferry Clerk', 'Night Clerk'];
const KEYS = ['ferry captain', 'ferry clerk', 'night clerk'];
const LABELS = ['Ships', 'Hotel', 'Docks'] as Label[];

/** A default model with two departments, one of them likelier. */
const DEFAULTS = toPlainDefaults(
	toPlainCounts({
		Ships: { documents: 3, tokens: { ferry: 1 } },
		Hotel: { documents: 1, tokens: { night: 1 } },
	}),
);

/** Where in the journal: a share of its length. */
const share = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1_000);

const lesson = fc.record({
	kind: fc.constantFrom('example', 'confirmation', 'correction'),
	title: fc.constantFrom(...TITLES),
	statements: fc.record({
		department: fc.constantFrom(...LABELS, null, undefined),
		responsibility: fc.constantFrom('Crew' as Label, null, undefined),
	}),
});

const rename = fc.record({
	kind: fc.constant('rename'),
	property: fc.constant<Property>('department'),
	from: fc.constantFrom(...LABELS),
	to: fc.constantFrom(...LABELS),
});

const restore = fc.record({
	kind: fc.constant('restore'),
	share: share,
});

const undo = fc.record({ kind: fc.constant('undo'), share });

const forget = fc.record({ kind: fc.constant('forget'), title: fc.constantFrom(...TITLES) });

type Wish = Readonly<{ kind: string; title?: string; share?: number }>;

const create = (): Projection => createProjection(DEFAULTS, false);

/** The event of a wish at the next position, if the projection is one that it can happen to. */
const toEvent = (wish: Wish, { memory, position }: Projection): JournalEvent | undefined => {
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

const live = (projection: Projection, wishes: readonly Wish[]): JournalEvent[] =>
	wishes.flatMap((wish) => {
		const event = toEvent(wish, projection);
		if (event === undefined) return [];
		evolve(projection, event);
		return [event];
	});

const project = (events: readonly JournalEvent[]): Projection => {
	const projection = create();
	events.forEach((event) => evolve(projection, event));
	return projection;
};

const openAgain = (projection: Projection): Projection =>
	fromParts(DEFAULTS, false, projection.position, toParts(projection));

/** What a model answers from: what holds of each title and how much, all counts, calibrations, and what classes are called. */
const contentOf = ({ memory, bayes, calibrating, namings, position }: Projection): unknown => ({
	tally: tally(memory, position),
	holds: KEYS.map((key) => recall(memory, key)),
	counts: PROPERTIES.map((property) => countsOf(bayes[property])),
	calibrations: PROPERTIES.map((property) => [
		calibrating[property].calibration,
		calibrating[property].trials,
	]),
	names: bayes.department.classes.map((name) => [name, namings.department.labelOf(name)]).sort(),
});

const countsOf = (bayes: NaiveBayes): unknown => [
	bayes.vocabularySize,
	...bayes.classes.map((name) => [name, bayes.documents(name), bayes.tokens(name)]).sort(),
];

const wishes = (...kinds: ReadonlyArray<fc.Arbitrary<Wish>>): fc.Arbitrary<Wish[]> =>
	fc.array(fc.oneof(...kinds), { maxLength: 16 });

describe('Whatever happened, in any order', () => {
	test('replaying the journal gives the model that lived it', () => {
		fc.assert(
			fc.property(wishes(lesson, rename, restore, undo, forget), (wished) => {
				const lived = create();
				const events = live(lived, wished);

				assert.deepEqual(contentOf(project(events)), contentOf(lived));
			}),
		);
	});

	test('replaying what is left of the journal after forgetting gives the same model', () => {
		fc.assert(
			fc.property(wishes(lesson, rename, restore, undo, forget), (wished) => {
				const lived = create();
				const events = live(lived, wished);
				const forgotten = new Set(
					events.flatMap((event) => (event.kind === 'forget' ? event.positions : [])),
				);

				const erased = events.map((event) =>
					forgotten.has(event.position) ? ({ ...event, title: null } as JournalEvent) : event,
				);

				assert.deepEqual(contentOf(project(erased)), contentOf(lived));
			}),
		);
	});

	test('a snapshot gives the model that wrote it, also for what happens next', () => {
		fc.assert(
			fc.property(
				wishes(lesson, rename, restore, undo, forget),
				wishes(lesson, rename, restore, undo, forget),
				(before, after) => {
					const lived = create();
					live(lived, before);
					const restored = openAgain(lived);

					live(restored, after);
					live(lived, after);

					assert.deepEqual(contentOf(restored), contentOf(lived));
					assert.deepEqual(contentOf(openAgain(restored)), contentOf(lived));
				},
			),
		);
	});

	test('an event that is reverted leaves no trace, also on top of a snapshot', () => {
		fc.assert(
			fc.property(
				wishes(lesson, rename, restore, undo, forget),
				wishes(lesson, rename, restore, undo, forget),
				(before, after) => {
					const lived = create();
					live(lived, before);
					const projection = openAgain(lived);
					for (const wish of after) {
						const event = toEvent(wish, projection);
						if (event === undefined) continue;
						const content = contentOf(projection);

						evolve(projection, event)();

						assert.deepEqual(contentOf(projection), content);
						evolve(projection, event);
					}
				},
			),
		);
	});

	test('restoring gives the model of that position', () => {
		fc.assert(
			fc.property(wishes(lesson, rename, restore, undo), share, (wished, where) => {
				const lived = create();
				const events = live(lived, wished);
				const [{ to }] = live(lived, [{ kind: 'restore', share: where }]) as [
					{ to: number } & JournalEvent,
				];

				assert.deepEqual(contentOf(project(events.slice(0, to))), contentOf(lived));
			}),
		);
	});

	test('lessons, renamings and restorings undone are as if they had never been', () => {
		fc.assert(
			fc.property(
				wishes(lesson, rename, restore),
				fc.array(share, { maxLength: 16 }),
				(wished, undone) => {
					const lived = create();
					const events = live(lived, wished);
					const undos = undone.flatMap((where) =>
						live(lived, [
							{ kind: 'undo', share: (where * (events.length + 1)) / (lived.position + 1) },
						]),
					);
					const gone = new Set(
						undos.map((event) => ('undoes' in event ? event.undoes : undefined)),
					);

					const never = project(events.filter(({ position }) => !gone.has(position)));

					assert.deepEqual(contentOf(lived), contentOf(never));
				},
			),
		);
	});
});

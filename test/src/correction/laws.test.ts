import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { JournalEvent } from '../../../src/correction/events';
import { evolve } from '../../../src/correction/evolve';
import { contentOf } from './contentOf';
import {
	anyWishes,
	create,
	lesson,
	live,
	openAgain,
	project,
	rename,
	restore,
	share,
	toEvent,
	undo,
	wishes,
	type Wish,
} from './wishes';

/** A model that some wishes happened to, with its journal. */
const liveFrom = (wished: readonly Wish[]) => {
	const lived = create();
	return { lived, events: live(lived, wished) };
};

describe('Whatever happened, in any order', () => {
	test('replaying the journal gives the model that lived it', () => {
		fc.assert(
			fc.property(anyWishes, (wished) => {
				const { lived, events } = liveFrom(wished);

				assert.deepEqual(contentOf(project(events)), contentOf(lived));
			}),
		);
	});

	test('replaying what is left of the journal after forgetting gives the same model', () => {
		fc.assert(
			fc.property(anyWishes, (wished) => {
				const { lived, events } = liveFrom(wished);
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
			fc.property(anyWishes, anyWishes, (before, after) => {
				const { lived } = liveFrom(before);
				const restored = openAgain(lived);

				live(restored, after);
				live(lived, after);

				assert.deepEqual(contentOf(restored), contentOf(lived));
				assert.deepEqual(contentOf(openAgain(restored)), contentOf(lived));
			}),
		);
	});

	test('an event that is reverted leaves no trace, also on top of a snapshot', () => {
		fc.assert(
			fc.property(anyWishes, anyWishes, (before, after) => {
				const { lived } = liveFrom(before);
				const projection = openAgain(lived);
				for (const wish of after) {
					const event = toEvent(wish, projection);
					if (event === undefined) continue;
					const content = contentOf(projection);

					evolve(projection, event)();

					assert.deepEqual(contentOf(projection), content);
					evolve(projection, event);
				}
			}),
		);
	});

	test('restoring gives the model of that position', () => {
		fc.assert(
			fc.property(wishes(lesson, rename, restore, undo), share, (wished, where) => {
				const { lived, events } = liveFrom(wished);
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
					const { lived, events } = liveFrom(wished);
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

import { breathe } from './breathe';
import type { JournalEvent, NewEvent } from './correction/events';
import { evolve, type Projection } from './correction/evolve';
import { JobTitleError } from './errors';
import type { Store } from './store/store';

/** What a plan wants written, and what its caller gets once that is on the disk. */
export interface Plan<T> {
	readonly events: readonly NewEvent[];
	readonly result: T;
}

/** A projection kept abreast of its journal, whoever writes there. */
export interface Journaled {
	readonly projection: Projection;
	/** Applies what was written since. */
	catchUp(): Promise<void>;
	/**
	 * Plans on the latest projection, writes and applies; plans again where somebody else wrote in between. One plan at a time:
	 * a second one waits. What `plan` throws is thrown, and nothing is written then.
	 */
	write<T>(plan: () => Promise<Plan<T>>): Promise<T>;
}

const MOST_TRIES = 1_000;

/** Events of one reading; between two of them other work gets its turn. */
const CHUNK = 5_000;

export const keepJournaled = (store: Store, projection: Projection): Journaled => {
	let writing: Promise<unknown> = Promise.resolve();

	// Events that came by another way meanwhile are passed over: each position is applied once.
	const apply = (events: readonly JournalEvent[]): void => {
		for (const event of events) if (event.position > projection.position) evolve(projection, event);
	};

	const catchUp = async (): Promise<void> => {
		for (;;) {
			const events = await store.readEvents(projection.position, CHUNK);
			apply(events);
			if (events.length < CHUNK) return;
			await breathe();
		}
	};

	const writeNow = async <T>(plan: () => Promise<Plan<T>>): Promise<T> => {
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			await catchUp();
			const { position } = projection;
			const { events, result } = await plan();
			if (events.length === 0) return result;
			if ((await store.append(position, events)) === 'conflict') continue;
			apply(events.map((event, i) => ({ ...event, position: position + i + 1 })));
			return result;
		}
		throw new JobTitleError(
			'STORAGE_BUSY',
			`Expected a turn to write within ${MOST_TRIES} tries, got none.`,
			'Let fewer workflows correct this model at the same time, then run again.',
		);
	};

	return {
		projection,
		catchUp,
		write(plan) {
			const written = writing.then(() => writeNow(plan));
			writing = written.catch(() => undefined);
			return written;
		},
	};
};

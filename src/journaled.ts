import { breathe } from './breathe';
import type { JournalEvent, NewEvent } from './correction/events';
import { evolve, type Projection } from './correction/evolve';
import { JobTitleError } from './errors';
import type { EventStore } from './store/store';

/** What a plan wants written. */
export interface Draft {
	/** Applies an event at once, so that what is planned next sees it; it is written with all others of the draft, or none is. */
	add(event: NewEvent): void;
	/** Has texts of titles erased when the draft is written. */
	erase(texts: readonly string[]): void;
}

/** A projection kept abreast of its journal, whoever writes there. One piece of work at a time: a second one waits. */
export interface Journaled {
	/** Reads the latest projection, in one go. */
	read<T>(work: () => T): Promise<T>;
	/**
	 * Plans on the latest projection and writes; plans again where somebody else wrote in between. What `plan` throws is thrown,
	 * and nothing is written or changed then.
	 */
	write<T>(plan: (draft: Draft) => Promise<T>): Promise<T>;
}

const MOST_TRIES = 1_000;

/** Events of one reading; between two of them other work gets its turn: learning as many takes some 50 milliseconds. */
const CHUNK = 100;

export const keepJournaled = (
	store: Pick<EventStore, 'readEvents' | 'append'>,
	projection: Projection,
): Journaled => {
	let last: Promise<unknown> = Promise.resolve();

	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const done = last.then(work);
		last = done.catch(() => undefined);
		return done;
	};

	const catchUp = async (): Promise<void> => {
		for await (const events of readFrom(store, projection.position))
			for (const event of events) evolve(projection, event);
	};

	const tryWrite = async <T>(plan: (draft: Draft) => Promise<T>): Promise<T | typeof CONFLICT> => {
		await catchUp();
		const { position } = projection;
		const { draft, events, erased, revert } = startDraft(projection);
		try {
			const result = await plan(draft);
			if (events.length === 0) return result;
			if ((await store.append(position, events, erased)) === 'appended') return result;
		} catch (error) {
			revert();
			throw error;
		}
		revert();
		return CONFLICT;
	};

	return {
		read: (work) =>
			inTurn(async () => {
				await catchUp();
				return work();
			}),
		write: (plan) =>
			inTurn(async () => {
				for (let tries = 0; tries < MOST_TRIES; tries++) {
					const result = await tryWrite(plan);
					if (result !== CONFLICT) return result;
				}
				throw busy();
			}),
	};
};

/** Reads the events after a position, in order, a chunk at a time. */
export async function* readFrom(
	store: Pick<EventStore, 'readEvents'>,
	after: number,
): AsyncGenerator<readonly JournalEvent[]> {
	for (let position = after; ; position += CHUNK) {
		const events = await store.readEvents(position, CHUNK);
		yield events;
		if (events.length < CHUNK) return;
		await breathe();
	}
}

const CONFLICT = Symbol('conflict');

interface Drafting {
	readonly draft: Draft;
	readonly events: readonly NewEvent[];
	readonly erased: readonly string[];
	/** Takes all events of the draft back, the last one first. */
	revert(): void;
}

const startDraft = (projection: Projection): Drafting => {
	const events: NewEvent[] = [];
	const erased: string[] = [];
	const reverts: Array<() => void> = [];
	return {
		events,
		erased,
		draft: {
			add(event) {
				const placed: JournalEvent = { ...event, position: projection.position + 1 };
				reverts.push(evolve(projection, placed));
				events.push(event);
			},
			erase: (texts) => void erased.push(...texts),
		},
		revert: () => reverts.reverse().forEach((revert) => revert()),
	};
};

const busy = (): JobTitleError =>
	new JobTitleError(
		'STORAGE_BUSY',
		`Expected a turn to write within ${MOST_TRIES} tries, got none.`,
		'Let fewer workflows correct this model at the same time, then run again.',
	);

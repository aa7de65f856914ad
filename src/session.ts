import type { Answerer } from './answerer';
import { toParts, toSnapshotVersion } from './correction/snapshot';
import { keepJournaled, type Draft } from './journaled';
import type { Room } from './room';
import { keepSnapshotting } from './snapshotting';
import type { Store } from './store/store';
import { keepUnderway } from './underway';

/** What is passed in, so that nothing here depends on chance or the hour. */
export interface Surroundings {
	/** The time, ISO 8601. */
	now(): string;
	newId(): string;
	/** Writes a snapshot of the model without holding up this thread. */
	writeSnapshot(): Promise<void>;
}

/** A model from opening to closing: each call is one of those under way, and a snapshot may be due after it. */
export type Session = ReturnType<typeof openSession>;

/** Opens a session on a store; `answerer` answers from what stands there. */
export const openSession = (store: Store, answerer: Answerer, surroundings: Surroundings) => {
	const { projection } = answerer;
	const now = (): string => surroundings.now();
	const origin = () => ({ id: surroundings.newId(), at: now() });
	const journaled = keepJournaled(store, projection);
	const room: Room = { store, answerer, journaled, now };
	const snapshotting = keepSnapshotting(projection.position, surroundings.writeSnapshot);
	const underway = keepUnderway();

	/** Throws MODEL_CLOSED once it was closed, as all others do. */
	const run = async <T>(call: () => Promise<T>): Promise<T> => {
		const result = await underway.run(call);
		snapshotting.note(projection.position);
		return result;
	};

	return {
		/** What teaching and classifying look things up in. */
		desk: { store, answerer, journaled, origin },
		run,
		read: <T>(work: () => T): Promise<T> => run(() => journaled.read(work)),
		write: <T>(plan: (draft: Draft) => Promise<T>): Promise<T> => run(() => journaled.write(plan)),
		lookAfter: <T>(work: (room: Room) => Promise<T>): Promise<T> => run(() => work(room)),
		teach: <In, Receipt>(lessons: readonly In[], teach: Teach<In, Receipt>): Promise<Receipt[]> =>
			run(() => inBatches(lessons, (batch) => journaled.write((draft) => teach(draft, batch)))),
		/** Told that all snapshots were erased. */
		dropSnapshots: (): void => snapshotting.drop(),
		/** Closes the storage once the calls under way are done, with a snapshot where one is due. */
		async close(): Promise<void> {
			if (!(await underway.end())) return;
			await snapshotting.end();
			try {
				if (snapshotting.isDue(projection.position)) await writeSnapshot(store, answerer);
			} finally {
				await store.close();
			}
		},
	};
};

type Teach<In, Receipt> = (draft: Draft, batch: readonly In[]) => Promise<Receipt[]>;

const LARGEST_BATCH = 5_000;

const inBatches = async <In, Receipt>(
	lessons: readonly In[],
	teach: (batch: readonly In[]) => Promise<Receipt[]>,
): Promise<Receipt[]> => {
	const receipts: Receipt[] = [];
	while (receipts.length < lessons.length) {
		const batch = lessons.slice(receipts.length, receipts.length + LARGEST_BATCH);
		receipts.push(...(await teach(batch)));
	}
	return receipts;
};

const writeSnapshot = (store: Store, { projection }: Answerer): Promise<void> =>
	store.writeSnapshot({
		position: projection.position,
		version: toSnapshotVersion(projection.defaults),
		parts: toParts(projection),
	});

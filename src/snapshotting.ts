/** Sees to it that replaying never costs much more than loading a snapshot. */
export interface Snapshotting {
	/** Told after each call; has one written once enough was learned and nothing was asked for a while. */
	note(position: number): void;
	/** Whether one is due at that position. */
	isDue(position: number): boolean;
	/** Told that all there were are gone. */
	drop(): void;
	/** Waits for one that is being written, and has no more written. */
	end(): Promise<void>;
}

/** Lessons since the last snapshot that make a new one worth its bytes: replaying them costs some tenths of a second. */
const LEAST = 500;

/** Of a large model, one lesson in so many: what is written is then bounded by what was learned. */
const ONE_IN = 100;

const IDLE_MS = 1_000;

/** `last` is the position of the newest snapshot; `write` writes another without holding up this thread. */
export const keepSnapshotting = (last: number, write: () => Promise<void>): Snapshotting => {
	let timer: NodeJS.Timeout | undefined;
	let writing: Promise<void> | undefined;
	let hasEnded = false;

	const isDue = (position: number): boolean => position - last >= Math.max(LEAST, last / ONE_IN);
	const start = (position: number): void => {
		last = position;
		// A snapshot is a cache: where none could be written, the journal still holds all, and the next one is tried later.
		writing = write()
			.catch(() => undefined)
			.then(() => (writing = undefined));
	};

	return {
		isDue,
		note(position) {
			clearTimeout(timer);
			if (hasEnded || writing !== undefined || !isDue(position)) return;
			timer = setTimeout(start, IDLE_MS, position).unref();
		},
		drop() {
			last = 0;
		},
		async end() {
			hasEnded = true;
			clearTimeout(timer);
			await writing;
		},
	};
};

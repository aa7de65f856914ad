import { breathe } from './breathe';
import type { RecordedTitle } from './correction/recorded';

/** Titles of one reading: some milliseconds. */
const CHUNK = 1_000;

/** Reads the titles of history, oldest first, a chunk at a time; between two of them other work gets its turn. */
export async function* readRecorded(store: {
	readRecordedTitles(after: RecordedTitle | undefined, limit: number): Promise<RecordedTitle[]>;
}): AsyncGenerator<readonly RecordedTitle[]> {
	for (let last: RecordedTitle | undefined; ; await breathe()) {
		const titles = await store.readRecordedTitles(last, CHUNK);
		yield titles;
		if (titles.length < CHUNK) return;
		last = titles.at(-1);
	}
}

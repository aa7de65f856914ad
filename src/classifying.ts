import { answer, type Answerer } from './answer';
import { breathe } from './breathe';
import type { Classification } from './classification';
import type { ParsedOptions } from './options';
import type { Journaled } from './journaled';
import { toRecord } from './record';
import type { HistoryStore } from './store/store';

/** What classifying needs beside the model. */
export interface Recorder {
	readonly answerer: Answerer;
	readonly journaled: Pick<Journaled, 'read'>;
	readonly store: Pick<HistoryStore, 'recordClassifications'>;
	/** A call's id and time. */
	origin(): { readonly id: string; readonly at: string };
}

/** Titles answered before other work of the process has its turn: some milliseconds. */
const TOGETHER = 100;

/** Titles whose answers are recorded at once, a multiple of TOGETHER. */
const RECORDED_TOGETHER = 2_000;

/** Characters of a new id that tell calls apart: 60 random bits of a UUID; each row of history repeats them. */
const CALL_LENGTH = 18;

/** Answers each title, in order, and records it where the options say so; never holds the process up. */
export const classifyAll = async (
	{ answerer, journaled, store, origin }: Recorder,
	titles: readonly string[],
	options: ParsedOptions,
): Promise<Classification[]> => {
	const call = origin();
	const idOf = (i: number): string | null =>
		options.record ? `${call.id.slice(0, CALL_LENGTH)}-${i + 1}` : null;
	const classifications: Classification[] = [];
	let recorded = 0;
	while (classifications.length < titles.length) {
		const from = classifications.length;
		if (from > 0) await breathe();
		const batch = titles.slice(from, from + TOGETHER);
		const answers = await journaled.read(() =>
			batch.map((title, i) => answer(answerer, title, options, idOf(from + i))),
		);
		classifications.push(...answers);
		const isFull = classifications.length - recorded >= RECORDED_TOGETHER;
		if (options.record && (isFull || classifications.length === titles.length)) {
			const records = classifications.slice(recorded).map((one) => toRecord(one, call.at));
			await store.recordClassifications(records);
			recorded = classifications.length;
		}
	}
	return classifications;
};

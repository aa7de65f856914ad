import { answer, type Answerer } from './answer';
import { breathe } from './breathe';
import type { Classification } from './classification';
import type { ParsedOptions } from './options';
import type { RecordedClassification, Store } from './store/store';

/** What classifying needs beside the model. */
export interface Recorder {
	readonly answerer: Answerer;
	readonly store: Pick<Store, 'recordClassifications'>;
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
	{ answerer, store, origin }: Recorder,
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
		for (let i = from; i < Math.min(from + TOGETHER, titles.length); i++)
			classifications.push(answer(answerer, titles[i], options, idOf(i)));
		const isFull = classifications.length - recorded >= RECORDED_TOGETHER;
		if (options.record && (isFull || classifications.length === titles.length)) {
			await store.recordClassifications(toRecords(classifications.slice(recorded), call.at));
			recorded = classifications.length;
		}
	}
	return classifications;
};

const toRecords = (
	classifications: readonly Classification[],
	at: string,
): RecordedClassification[] =>
	classifications.map(({ id, title, modelVersion, department, responsibility }) => ({
		id: id!,
		title,
		modelVersion,
		department,
		responsibility,
		at,
	}));

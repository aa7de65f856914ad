import { findOut } from './answer';
import { versionOf, type Answerer } from './answerer';
import { breathe } from './breathe';
import { toClassification, type Classification } from './classification';
import type { Journaled } from './journaled';
import type { ParsedOptions } from './options';
import { toRecord } from './record';
import { toRecordedKey } from './recordedKey';
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
const TOGETHER = 50;

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
	const answered: Answered[] = [];
	let recorded = 0;
	while (answered.length < titles.length) {
		const from = answered.length;
		if (from > 0) await breathe();
		const batch = titles.slice(from, from + TOGETHER);
		const answers = await journaled.read(() =>
			batch.map((title, i) => answerOne(answerer, title, options, idOf(from + i))),
		);
		answered.push(...answers);
		const isFull = answered.length - recorded >= RECORDED_TOGETHER;
		if (options.record && (isFull || answered.length === titles.length)) {
			const records = answered
				.slice(recorded)
				.map(({ classification, key }) => toRecord(classification, toRecordedKey(key), call.at));
			await store.recordClassifications(records);
			recorded = answered.length;
		}
	}
	return answered.map(({ classification }) => classification);
};

interface Answered {
	readonly classification: Classification;
	/** The title's key, where it is recorded. */
	readonly key: string;
}

const answerOne = (
	answerer: Answerer,
	title: string,
	options: ParsedOptions,
	id: string | null,
): Answered => {
	const findings = findOut(answerer, title, options);
	const about = { id, modelVersion: versionOf(answerer) };
	return {
		classification: toClassification(findings, about, options),
		key: options.record ? findings.document.key : '',
	};
};

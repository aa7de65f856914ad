import { recall, type Memory } from '../correction/memory';
import type { RecordedClassification, RecordedTitle } from '../correction/recorded';
import { PROPERTIES } from '../example/label';
import { keyOf } from '../recordedKey';

/** A title that the model answered and nobody has judged. */
export interface ReviewEntry {
	readonly title: string;
	/** How often it was classified. */
	readonly count: number;
	/** How much a judgement would teach; the higher, the sooner among doubtful titles, texts without a label and sure titles. */
	readonly informativeness: number;
	/** Its latest classification. */
	readonly classification: RecordedClassification;
}

/** The page of a list, with the length of the whole. */
export interface Paged<Entry> {
	readonly total: number;
	readonly entries: readonly Entry[];
}

/** A title in all its spellings: how often the model answered it, and the latest time. */
export interface Asked {
	readonly key: string;
	count: number;
	latest: RecordedTitle;
}

/** Adds titles of history, later ones later, to those met before, by key; texts without a word are each their own. */
export const gather = (met: Map<string, Asked>, titles: readonly RecordedTitle[]): void => {
	for (const latest of titles) {
		if (!latest.isAnswered) continue;
		const key = keyOf(latest) || latest.title;
		const asked = met.get(key);
		if (asked === undefined) met.set(key, { key, count: 1, latest });
		else {
			asked.count += 1;
			asked.latest = latest;
		}
	}
};

/** Whether a person has judged a title. */
export const isJudged = (memory: Memory, key: string): boolean => {
	const lessons = recall(memory, key);
	return PROPERTIES.some((property) => (lessons[property]?.kind ?? 'example') !== 'example');
};

/**
 * How unsure the model was, 0 to 3: least confidence and smallest margin (Settles, Active Learning Literature Survey, 2010,
 * section 3.1), and the share of words that it had never met. A title that comes often counts for more, by its logarithm.
 */
const informativenessOf = ({ count, latest }: Asked): number =>
	(1 - latest.confidence + (1 - latest.margin) + (1 - latest.knownWords)) * Math.log2(1 + count);

/** Doubtful titles first; then texts without a label, of which a person can hardly tell more than the model; then sure titles. */
const groupOf = ({ latest }: Asked): number => {
	if (!latest.isLabelled) return 1;
	return latest.needsReview ? 0 : 2;
};

/** Group by group, the most informative first. */
export const byInformativeness = (a: Asked, b: Asked): number =>
	groupOf(a) - groupOf(b) ||
	informativenessOf(b) - informativenessOf(a) ||
	(a.latest.title < b.latest.title ? -1 : 1);

export const toReviewEntry = (
	asked: Asked,
	classification: RecordedClassification,
): ReviewEntry => ({
	title: classification.title,
	count: asked.count,
	informativeness: informativenessOf(asked),
	classification,
});

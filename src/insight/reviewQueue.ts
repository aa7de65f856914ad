import { recall, type Memory } from '../correction/memory';
import type { AnsweredTitle, Page, RecordedClassification } from '../correction/recorded';
import { PROPERTIES } from '../example/label';
import { toDocument } from '../example/title';

/** A title that the model answered and nobody has judged. */
export interface ReviewEntry {
	readonly title: string;
	/** How often it was classified. */
	readonly count: number;
	/** How much a judgement would teach; the higher, the sooner. */
	readonly informativeness: number;
	/** Its latest classification. */
	readonly classification: RecordedClassification;
}

/** The page of a list, with the length of the whole. */
export interface Paged<Entry> {
	readonly total: number;
	readonly entries: readonly Entry[];
}

/** Titles that nobody has judged, in all their spellings one entry, most informative first. */
export const toReviewQueue = (
	answered: readonly AnsweredTitle[],
	memory: Memory,
	{ limit, offset }: Page,
): Paged<ReviewEntry> => {
	const entries = [...Map.groupBy(answered, keyOf)]
		.filter(([key]) => !isJudged(memory, key))
		.map(([, spellings]) => toEntry(spellings))
		.sort((a, b) => b.informativeness - a.informativeness || (a.title < b.title ? -1 : 1));
	return { total: entries.length, entries: entries.slice(offset, offset + limit) };
};

/** Texts without a word have no key in common: each is its own. */
const keyOf = ({ latest: { title } }: AnsweredTitle): string => toDocument(title).key || title;

const isJudged = (memory: Memory, key: string): boolean => {
	const lessons = recall(memory, key);
	return PROPERTIES.some((property) => (lessons[property]?.kind ?? 'example') !== 'example');
};

const toEntry = (spellings: readonly AnsweredTitle[]): ReviewEntry => {
	const latest = spellings.map((one) => one.latest).reduce((a, b) => (a.at < b.at ? b : a));
	const count = spellings.reduce((sum, one) => sum + one.count, 0);
	return {
		title: latest.title,
		count,
		informativeness: informativenessOf(latest) * Math.log2(1 + count),
		classification: latest,
	};
};

/**
 * How unsure the model was, 0 to 3: least confidence and smallest margin (Settles, Active Learning Literature Survey, 2010,
 * section 3.1), and the share of words that it had never met. A title that comes often counts for more, by its logarithm.
 */
const informativenessOf = (classification: RecordedClassification): number => {
	const margin = Math.min(...PROPERTIES.map((property) => classification[property].margin));
	return 1 - classification.confidence + (1 - margin) + (1 - classification.knownWords);
};

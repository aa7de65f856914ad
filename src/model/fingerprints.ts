import type { Pair } from '../example/tokenizer';

/**
 * A number from 0 to 2^53 - 1 that stands for a text: cyrb53 (bryc, 2018, public domain). Of a million texts, one that is not
 * among them has the number of one that is with a probability of 1e-10.
 */
export const toFingerprint = (text: string): number => {
	begin();
	absorb(text);
	return finish();
};

/** The fingerprint of the text of a pair, which need not be made for it. */
export const toFingerprintOfPair = ({ letter, one, other }: Pair): number => {
	begin();
	absorb(letter);
	absorb(':');
	absorb(one);
	absorb(' ');
	absorb(other);
	return finish();
};

/** The fingerprint of the token of a word's piece, which stands from `from` to before `to`. */
export const toFingerprintOfGram = (bordered: string, from: number, to: number): number => {
	begin();
	absorb('g:');
	absorb(bordered, from, to);
	return finish();
};

let [high, low] = [0, 0];

const begin = (): void => {
	high = 0xdeadbeef | 0;
	low = 0x41c6ce57;
};

const absorb = (text: string, from = 0, to = text.length): void => {
	for (let i = from; i < to; i++) {
		const code = text.charCodeAt(i);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
};

const finish = (): number => {
	const mixed =
		Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	const other =
		Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(mixed ^ (mixed >>> 13), 3266489909);
	return 4294967296 * (2097151 & other) + (mixed >>> 0);
};

/** Fingerprints in ascending order, found by what they stand for. */
export interface Fingerprints {
	readonly size: number;
	/** Place of the text's fingerprint, from 0; -1 where it is not there. */
	find(text: string): number;
	/** The same by the fingerprint itself. */
	findNumber(fingerprint: number): number;
}

/** Fingerprints that share a beginning, on average; fewer make a search shorter and the index longer. */
const SHARING = 2;

/** Makes ascending fingerprints searchable: an index by their first bits leaves a few to compare. */
export const indexFingerprints = (ascending: Float64Array): Fingerprints => {
	const size = ascending.length;
	const groups = 2 ** Math.ceil(Math.log2(Math.max(1, size / SHARING)));
	const width = 2 ** 53 / groups;
	const ends = new Uint32Array(groups);
	for (let i = 0; i < size; i++) ends[Math.floor(ascending[i] / width)] = i + 1;
	for (let i = 1; i < groups; i++) ends[i] = Math.max(ends[i], ends[i - 1]);

	const findNumber = (sought: number): number => {
		const group = Math.floor(sought / width);
		for (let i = group === 0 ? 0 : ends[group - 1]; i < ends[group]; i++)
			if (ascending[i] === sought) return i;
		return -1;
	};
	return { size, findNumber, find: (text) => findNumber(toFingerprint(text)) };
};

/** Places in the order of their fingerprints. */
export const orderByFingerprint = (fingerprints: ArrayLike<number>): Uint32Array =>
	Uint32Array.from(fingerprints, (_, i) => i).sort((a, b) => fingerprints[a] - fingerprints[b]);

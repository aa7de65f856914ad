import type { Pair } from '../example/tokenizer';
import { toFingerprint, toFingerprintOfGram, toFingerprintOfPair } from './fingerprints';

/**
 * What the default model holds of each token, in one run of 32-bit words a token, because a look into memory costs more than what
 * is done with it: its mark; its head (of each property in turn a byte for the token's weight, in steps of WEIGHT_STEP, and one
 * for how many classes have a record); the records of the first property, then those of the second. A record has the place of a
 * class (a byte, the lowest), how often it met the token (two bytes: the place in `counts`) and its shift (a signed byte, in steps of SHIFT_STEP).
 *
 * Tokens whose fingerprints begin alike stand together, in one group. A mark is the end of a fingerprint, 32 of its 53 bits; the
 * group is its beginning, 17 bits of the shipped table's.
 */
export interface TokenTable {
	/** How many tokens it holds. */
	readonly size: number;
	/** Where in the words the head of a token is; -1 where it is not there. */
	find(token: string): number;
	findPair(pair: Pair): number;
	findGram(bordered: string, from: number, to: number): number;
	findFingerprint(fingerprint: number): number;
	readonly words: Int32Array;
	/** All counts that there are, ascending; and ln(count + 1) of each, because a look is cheaper than a logarithm. */
	readonly counts: Uint32Array;
	readonly logs: Float64Array;
}

/** A table as it is kept: also how many words each group of tokens has. */
export interface PackedTable extends Pick<TokenTable, 'size' | 'words' | 'counts'> {
	readonly lengths: Uint16Array;
}

/** Tokens of one group, on average: more make a search longer, fewer the index. */
const SHARING = 2;

/** How many groups a table of so many tokens has. */
export const countGroups = (size: number): number =>
	2 ** Math.ceil(Math.log2(Math.max(1, size / SHARING)));

/** The group of a fingerprint. */
export const groupOf = (fingerprint: number, groups: number): number =>
	Math.floor(fingerprint / (2 ** 53 / groups));

export const toTokenTable = ({ size, lengths, words, counts }: PackedTable): TokenTable => {
	const starts = new Uint32Array(lengths.length + 1);
	for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i] + lengths[i];

	const findFingerprint = (fingerprint: number): number => {
		const group = groupOf(fingerprint, lengths.length);
		const mark = fingerprint | 0;
		const end = starts[group + 1];
		for (let at = starts[group]; at < end; at = endOf(words, at + 1))
			if (words[at] === mark) return at + 1;
		return -1;
	};
	// A token of a lesson is asked for its weight and for its counts in turn.
	let [last, found] = ['', -1];
	const find = (token: string): number => {
		if (token !== last) [last, found] = [token, findFingerprint(toFingerprint(token))];
		return found;
	};
	const findPair = (pair: Pair): number => findFingerprint(toFingerprintOfPair(pair));
	const findGram = (bordered: string, from: number, to: number): number =>
		findFingerprint(toFingerprintOfGram(bordered, from, to));
	const logs = Float64Array.from(counts, (count) => Math.log(count + 1));
	return { size, find, findPair, findGram, findFingerprint, words, counts, logs };
};

/** Where the records of the second property begin, of the token whose head is at `at`. */
export const middleOf = (words: Int32Array, at: number): number =>
	at + 1 + ((words[at] >>> 8) & 0xff);

/** Where the token ends whose head is at `at`. */
export const endOf = (words: Int32Array, at: number): number =>
	middleOf(words, at) + (words[at] >>> 24);

import type { Pair } from '../example/tokenizer';
import { indexFingerprints, toFingerprintOfPair } from './fingerprints';

/**
 * What the default model holds of each token, in one run of bytes a token, because a look into memory costs more than what is
 * done with it. For each property in turn: the token's weight in steps of WEIGHT_STEP, how many classes met it, how many it has
 * a shift for; then class and count (two bytes, the lower one first) of each; then class and shift (signed, in steps of
 * SHIFT_STEP) of each.
 */
export interface TokenTable {
	/** Fingerprints of the tokens, ascending. */
	readonly vocabulary: Float64Array;
	/** Place of a token in the vocabulary; -1 where it is not there. */
	rowOf(token: string): number;
	rowOfPair(pair: Pair): number;
	/** Where the bytes of each token begin; one more at the end. */
	readonly starts: Uint32Array;
	readonly bytes: Uint8Array;
}

/** Bytes of what stands before the classes, of a class with its count, and of one with its shift. */
export const HEAD_BYTES = 3;
export const COUNT_BYTES = 3;
export const SHIFT_BYTES = 2;

/** What a property holds of one token: its weight, and what its classes do, each by place; in steps, as the bytes have them. */
export interface Entry {
	readonly weight: number;
	readonly counts: ReadonlyArray<readonly [at: number, count: number]>;
	readonly shifts: ReadonlyArray<readonly [at: number, steps: number]>;
}

/** The bytes of a table, and how many of them each token has. */
export interface PackedEntries {
	readonly lengths: Uint16Array;
	readonly bytes: Uint8Array;
}

/** Packs the entries of tokens that one property holds. */
export const packEntries = (entries: Iterable<Entry>): PackedEntries => {
	const [lengths, bytes]: number[][] = [[], []];
	for (const { weight, counts, shifts } of entries) {
		const start = bytes.length;
		bytes.push(weight, counts.length, shifts.length);
		for (const [at, count] of counts) bytes.push(at, count & 0xff, count >> 8);
		for (const [at, steps] of shifts) bytes.push(at, steps & 0xff);
		lengths.push(bytes.length - start);
	}
	return { lengths: Uint16Array.from(lengths), bytes: Uint8Array.from(bytes) };
};

/** Entries of the same tokens made one run of bytes a token. */
export const joinEntries = (one: PackedEntries, other: PackedEntries): PackedEntries => {
	const bytes = new Uint8Array(one.bytes.length + other.bytes.length);
	let [at, ofOne, ofOther] = [0, 0, 0];
	const lengths = one.lengths.map((length, i) => {
		bytes.set(one.bytes.subarray(ofOne, (ofOne += length)), at);
		bytes.set(other.bytes.subarray(ofOther, (ofOther += other.lengths[i])), at + length);
		at += length + other.lengths[i];
		return length + other.lengths[i];
	});
	return { lengths, bytes };
};

export const toTokenTable = (
	vocabulary: Float64Array,
	{ lengths, bytes }: PackedEntries,
): TokenTable => {
	const starts = new Uint32Array(lengths.length + 1);
	for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i] + lengths[i];
	const { find, findNumber } = indexFingerprints(vocabulary);
	// A token of a lesson is asked for its weight and for its counts in turn.
	let [last, row] = ['', -1];
	const rowOf = (token: string): number => {
		if (token !== last) [last, row] = [token, find(token)];
		return row;
	};
	const rowOfPair = (pair: Pair): number => findNumber(toFingerprintOfPair(pair));
	return { vocabulary, rowOf, rowOfPair, starts, bytes };
};

/** Where in the bytes a property's entry of a token begins. */
export const findEntry = ({ starts, bytes }: TokenTable, row: number, property: number): number => {
	let at = starts[row];
	for (let i = 0; i < property; i++) at = endOfEntry(bytes, at);
	return at;
};

const endOfEntry = (bytes: Uint8Array, at: number): number =>
	at + HEAD_BYTES + COUNT_BYTES * bytes[at + 1] + SHIFT_BYTES * bytes[at + 2];

import type { Pair } from '../example/tokenizer';
import { toFingerprint, toFingerprintOfGram, toFingerprintOfPair } from './fingerprints';

/**
 * What the default model holds of each token, in one run of bytes a token, because a look into memory costs more than what is
 * done with it. First comes its mark; then for each property in turn: the token's weight in steps of WEIGHT_STEP, how many classes
 * met it, how many it has a shift for; then class and count (two bytes, the lower one first) of each; then class and shift
 * (signed, in steps of SHIFT_STEP) of each.
 *
 * Tokens whose fingerprints begin alike stand together. A mark is the end of a fingerprint, so that beginning and mark are 50 bits
 * of its 53.
 */
export interface TokenTable {
	/** How many tokens it holds. */
	readonly size: number;
	/** Where in the bytes the properties of a token begin; -1 where it is not there. */
	find(token: string): number;
	findPair(pair: Pair): number;
	findGram(bordered: string, from: number, to: number): number;
	findFingerprint(fingerprint: number): number;
	readonly bytes: Uint8Array;
}

/** Bytes of a mark, of what stands before the classes, of a class with its count, and of one with its shift. */
const MARK_BYTES = 4;
export const HEAD_BYTES = 3;
export const COUNT_BYTES = 3;
export const SHIFT_BYTES = 2;

/** What a property holds of one token: its weight, and what its classes do, each by place; in steps, as the bytes have them. */
export interface Entry {
	readonly weight: number;
	readonly counts: ReadonlyArray<readonly [at: number, count: number]>;
	readonly shifts: ReadonlyArray<readonly [at: number, steps: number]>;
}

/** The bytes of one property's entries, and how many of them each token has. */
export interface PackedEntries {
	readonly lengths: Uint16Array;
	readonly bytes: Uint8Array;
}

/** The bytes of a table, and how many of them each group of tokens has. */
export interface PackedTable {
	readonly size: number;
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

/** Tokens of one group, on average: more make a search longer, fewer the index. */
const SHARING = 2;

const countGroups = (size: number): number =>
	2 ** Math.ceil(Math.log2(Math.max(1, size / SHARING)));

/** Packs the entries that two properties have of the same tokens, given by their fingerprints in ascending order. */
export const packTable = (
	fingerprints: Float64Array,
	one: PackedEntries,
	other: PackedEntries,
): PackedTable => {
	const size = fingerprints.length;
	const lengths = new Uint16Array(countGroups(size));
	const bytes = new Uint8Array(size * MARK_BYTES + one.bytes.length + other.bytes.length);
	let [at, ofOne, ofOther] = [0, 0, 0];
	fingerprints.forEach((fingerprint, i) => {
		const start = at;
		for (let shift = 0; shift < 32; shift += 8) bytes[at++] = (fingerprint >>> 0) >>> shift;
		bytes.set(one.bytes.subarray(ofOne, (ofOne += one.lengths[i])), at);
		at += one.lengths[i];
		bytes.set(other.bytes.subarray(ofOther, (ofOther += other.lengths[i])), at);
		at += other.lengths[i];
		lengths[groupOf(fingerprint, lengths.length)] += at - start;
	});
	return { size, lengths, bytes };
};

const groupOf = (fingerprint: number, groups: number): number =>
	Math.floor(fingerprint / (2 ** 53 / groups));

export const toTokenTable = ({ size, lengths, bytes }: PackedTable): TokenTable => {
	const starts = new Uint32Array(lengths.length + 1);
	for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i] + lengths[i];

	const findFingerprint = (fingerprint: number): number => {
		const group = groupOf(fingerprint, lengths.length);
		const mark = fingerprint | 0;
		const end = starts[group + 1];
		for (let at = starts[group]; at < end;) {
			const properties = at + MARK_BYTES;
			if (readMark(bytes, at) === mark) return properties;
			at = endOfEntry(bytes, endOfEntry(bytes, properties));
		}
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
	return { size, find, findPair, findGram, findFingerprint, bytes };
};

const readMark = (bytes: Uint8Array, at: number): number =>
	bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);

/** Where a property's entry begins, of a token whose properties begin at `at`. */
export const findEntry = ({ bytes }: TokenTable, at: number, property: number): number => {
	let entry = at;
	for (let i = 0; i < property; i++) entry = endOfEntry(bytes, entry);
	return entry;
};

const endOfEntry = (bytes: Uint8Array, at: number): number =>
	at + HEAD_BYTES + COUNT_BYTES * bytes[at + 1] + SHIFT_BYTES * bytes[at + 2];

import { countGroups, groupOf, type PackedTable } from '../../src/model/tokenTable';

/** What a property holds of one token: its weight, and the count and the shift of each class that it says something of; in steps. */
export interface Entry {
	readonly weight: number;
	readonly classes: ReadonlyArray<readonly [at: number, count: number, shift: number]>;
}

/** The entries of one property: half a head for each token, and their records but for the counts, which stand beside them. */
export interface PackedEntries {
	readonly heads: Uint16Array;
	readonly records: Int32Array;
	readonly counts: Uint32Array;
}

/** Packs the entries of tokens that one property holds. */
export const packEntries = (entries: Iterable<Entry>): PackedEntries => {
	const [heads, records, counts]: number[][] = [[], [], []];
	for (const { weight, classes } of entries) {
		heads.push(weight | (classes.length << 8));
		for (const [at, count, shift] of classes) {
			records.push(at | (shift << 24));
			counts.push(count);
		}
	}
	return {
		heads: Uint16Array.from(heads),
		records: Int32Array.from(records),
		counts: Uint32Array.from(counts),
	};
};

/** Packs the entries that two properties have of the same tokens, given by their fingerprints in ascending order. */
export const packTable = (
	fingerprints: Float64Array,
	one: PackedEntries,
	other: PackedEntries,
): PackedTable => {
	const size = fingerprints.length;
	const lengths = new Uint16Array(countGroups(size));
	const counts = Uint32Array.from(new Set([...one.counts, ...other.counts])).sort();
	const properties = [one, other].map((entries) => toReader(entries, counts));
	const words: number[] = [];
	fingerprints.forEach((fingerprint, i) => {
		const start = words.length;
		words.push(fingerprint | 0, one.heads[i] | (other.heads[i] << 16));
		for (const read of properties) words.push(...read(i));
		lengths[groupOf(fingerprint, lengths.length)] += words.length - start;
	});
	return { size, lengths, counts, words: Int32Array.from(words) };
};

/** Reads the records of one token after the other. */
const toReader = (
	{ heads, records, counts: own }: PackedEntries,
	counts: Uint32Array,
): ((token: number) => number[]) => {
	const codes = new Map([...counts].map((count, code) => [count, code << 8]));
	let from = 0;
	return (token) => {
		const start = from;
		from += heads[token] >> 8;
		return [...records.subarray(start, from)].map(
			(record, i) => record | codes.get(own[start + i])!,
		);
	};
};

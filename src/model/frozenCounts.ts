import { indexFingerprints, orderByFingerprint } from './fingerprints';
import { packSections, unpackSections } from './sections';

/** What is counted of one category, all tokens together. */
export interface CategoryTotals {
	readonly category: string;
	readonly documents: number;
	readonly tokens: number;
}

/** `at` is the place of the category in the totals. */
type VisitCount = (at: number, count: number) => void;

/** Counts that a snapshot holds, read where they lie. A token that is taken out is one that they no longer have. */
export interface FrozenCounts {
	readonly totals: readonly CategoryTotals[];
	/** Tokens that were not taken out. */
	readonly size: number;
	has(token: string): boolean;
	/** How many tokens have a fingerprint that is sought. */
	countWhere(isSought: (fingerprint: number) => boolean): number;
	/** Calls `visit` for each category that met the token. */
	visit(token: string, visit: VisitCount): void;
	/** Visits a token and takes it out. */
	take(token: string, visit: VisitCount): void;
	/** Calls `visit` for each count of each token that was not taken out; a token is told by its fingerprint. */
	visitAll(visit: (fingerprint: number, at: number, count: number) => void): void;
}

export const readFrozenCounts = (packed: Buffer): FrozenCounts => {
	const { head: totals, sections } = unpackSections<readonly CategoryTotals[]>(packed);
	const fingerprints = sections[0].read(Float64Array);
	const starts = sections[1].read(Uint32Array);
	const categories = sections[2].read(Uint16Array);
	const counts = sections[3].read(Uint32Array);
	const index = indexFingerprints(fingerprints);
	const taken = new Uint8Array(index.size);
	let takenSize = 0;

	const find = (token: string): number => {
		const row = index.find(token);
		return row >= 0 && taken[row] === 0 ? row : -1;
	};
	const visitRow = (row: number, visit: VisitCount): void => {
		for (let i = starts[row]; i < starts[row + 1]; i++) visit(categories[i], counts[i]);
	};

	return {
		totals,
		get size() {
			return index.size - takenSize;
		},
		has: (token) => find(token) >= 0,
		countWhere: (isSought) =>
			fingerprints.reduce(
				(sum, fingerprint, row) => (taken[row] === 0 && isSought(fingerprint) ? sum + 1 : sum),
				0,
			),
		visit(token, visit) {
			const row = find(token);
			if (row >= 0) visitRow(row, visit);
		},
		take(token, visit) {
			const row = find(token);
			if (row < 0) return;
			taken[row] = 1;
			takenSize += 1;
			visitRow(row, visit);
		},
		visitAll(visit) {
			for (let row = 0; row < index.size; row++)
				if (taken[row] === 0) visitRow(row, (at, count) => visit(fingerprints[row], at, count));
		},
	};
};

/** Counts on their way into a snapshot. */
export interface Freezing {
	/** Adds one count of a token, by its fingerprint. */
	add(fingerprint: number, category: string, count: number): void;
	pack(): Buffer;
}

export const freezeCounts = (totals: readonly CategoryTotals[]): Freezing => {
	const codes = new Map(totals.map(({ category }, code) => [category, code]));
	const rows = new Map<number, number>();
	const added: Added = { rows: [], categories: [], counts: [] };

	return {
		add(fingerprint, category, count) {
			const row = rows.get(fingerprint) ?? rows.size;
			if (row === rows.size) rows.set(fingerprint, row);
			added.rows.push(row);
			added.categories.push(codes.get(category)!);
			added.counts.push(count);
		},
		pack: () => packSections(totals, toColumns([...rows.keys()], added)),
	};
};

/** What was added: three parallel lists. */
interface Added {
	readonly rows: number[];
	readonly categories: number[];
	readonly counts: number[];
}

/** Fingerprints in order, where the counts of each start, then category and count of each. */
const toColumns = (fingerprints: readonly number[], added: Added): ArrayBufferView[] => {
	const order = orderByFingerprint(fingerprints);
	const places = new Uint32Array(order.length);
	order.forEach((row, place) => (places[row] = place));
	const starts = new Uint32Array(order.length + 1);
	for (const row of added.rows) starts[places[row] + 1] += 1;
	for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
	const next = starts.slice();
	const categories = new Uint16Array(added.counts.length);
	const counts = new Uint32Array(added.counts.length);
	added.rows.forEach((row, i) => {
		const at = next[places[row]]++;
		categories[at] = added.categories[i];
		counts[at] = added.counts[i];
	});
	return [Float64Array.from(order, (row) => fingerprints[row]), starts, categories, counts];
};

import type { ClassName } from './className';
import { COUNT_BYTES, findEntry, HEAD_BYTES, toTokenTable, type TokenTable } from './tokenTable';

/** Counts of one property that come with the package and never change; `naiveBayes` adds what was learned here to them. */
export interface BaseCounts {
	readonly classes: readonly ClassName[];
	/** Documents of a class; 0 for an unknown class. */
	documents(name: ClassName): number;
	/** Tokens of all documents of a class; 0 for an unknown class. */
	tokens(name: ClassName): number;
	readonly table: TokenTable;
	/** Which entry of a token in the table is the property's. */
	readonly property: number;
}

/** What base counts are made of: one entry a class in `documents` and `tokens`. */
export interface Counted extends Pick<BaseCounts, 'classes' | 'table' | 'property'> {
	readonly documents: readonly number[];
	readonly tokens: readonly number[];
}

export const toBaseCounts = ({ documents, tokens, ...counted }: Counted): BaseCounts => {
	const at = new Map(counted.classes.map((name, i) => [name, i]));
	return {
		...counted,
		documents: (name) => documents[at.get(name) ?? -1] ?? 0,
		tokens: (name) => tokens[at.get(name) ?? -1] ?? 0,
	};
};

const NO_TOKENS = toTokenTable({
	size: 0,
	lengths: new Uint16Array(1),
	bytes: new Uint8Array(0),
});

export const NO_COUNTS: BaseCounts = toBaseCounts({
	...{ classes: [], documents: [], tokens: [] },
	table: NO_TOKENS,
	property: 0,
});

/** Documents of all classes. */
export const countDocuments = ({ classes, documents }: BaseCounts): number =>
	classes.reduce((sum, name) => sum + documents(name), 0);

export const isCounted = ({ table }: BaseCounts, token: string): boolean => table.find(token) >= 0;

/** Calls `visit` for each class that met the token, with its place in `classes`. */
export const visitCounts = (
	{ table, property }: BaseCounts,
	token: string,
	visit: (at: number, count: number) => void,
): void => {
	const found = table.find(token);
	if (found < 0) return;
	const { bytes } = table;
	const entry = findEntry(table, found, property);
	const end = entry + HEAD_BYTES + COUNT_BYTES * bytes[entry + 1];
	for (let i = entry + HEAD_BYTES; i < end; i += COUNT_BYTES)
		visit(bytes[i], bytes[i + 1] | (bytes[i + 2] << 8));
};

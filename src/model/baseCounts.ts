import type { ClassName } from './className';
import { endOf, middleOf, toTokenTable, type TokenTable } from './tokenTable';

/** Counts of one property that come with the package and never change; `naiveBayes` adds what was learned here to them. */
export interface BaseCounts {
	readonly classes: readonly ClassName[];
	/** Documents of a class; 0 for an unknown class. */
	documents(name: ClassName): number;
	/** Tokens of all documents of a class; 0 for an unknown class. */
	tokens(name: ClassName): number;
	readonly table: TokenTable;
	/** Which property of the table it is. */
	readonly property: 0 | 1;
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
	words: new Int32Array(0),
	counts: new Uint32Array(0),
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
	const { words, counts } = table;
	const middle = middleOf(words, found);
	const [from, to] = property === 0 ? [found + 1, middle] : [middle, endOf(words, found)];
	for (let i = from; i < to; i++) {
		const count = counts[(words[i] >>> 8) & 0xffff];
		if (count > 0) visit(words[i] & 0xff, count);
	}
};

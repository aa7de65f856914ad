import { PROPERTIES, type Property } from '../example/label';
import type { Lexeme } from '../example/lexeme';
import { createCache } from '../example/memo';
import { tokensOf, type Reading, type Role, type Token } from '../example/tokenizer';
import type { DefaultModel } from './defaultModel';
import { hasMet } from './knownWords';
import { addEntry, addUp, toScore, toSpans, toStart, type BaseScore } from './spans';

/** What the default model says of a title. */
export interface Scores extends Readonly<Record<Property, BaseScore>> {
	/** The words of the title that it has not met. */
	readonly unmet: readonly Lexeme[];
}

/** What is kept of a word: whether it was met, and the sum of its tokens in each role that it was met in. */
interface Known {
	readonly isMet: boolean;
	readonly sums: Map<Role, readonly number[]>;
}

/** Words, with some roles of 0.7 kB each: 50 MB where a process meets that many. */
const MOST_KNOWN = 40_000;

/** Scores titles by counts that never change; what a word says in a role is kept. */
export const createBaseScorer = ({ table, properties }: DefaultModel) => {
	const spans = toSpans(PROPERTIES.map((property) => properties[property]));
	const [department, responsibility] = spans;
	const start = toStart(spans);
	const nothing = start.slice();
	// In a loop: fill(0) would make it a list of objects, each sum of which costs an allocation.
	for (let i = 0; i < nothing.length; i++) nothing[i] = 0;
	const words = createCache<Lexeme, Known>(MOST_KNOWN);
	const has = (token: string): boolean => table.rowOf(token) >= 0;

	const addRow = (sum: number[], row: number, { kind, share }: Pick<Token, 'kind' | 'share'>) => {
		if (row < 0) return;
		const at = table.starts[row];
		const end = addEntry(department, sum, kind, share, table.bytes, at);
		addEntry(responsibility, sum, kind, share, table.bytes, end);
	};
	const addTokens = (sum: number[], tokens: readonly Token[]): number[] => {
		for (const token of tokens) addRow(sum, table.rowOf(token.text), token);
		return sum;
	};
	const recall = (lexeme: Lexeme): Known =>
		words.get(lexeme) ?? words.set(lexeme, { isMet: hasMet(has, lexeme), sums: new Map() });
	const sumOf = ({ sums }: Known, lexeme: Lexeme, role: Role): readonly number[] => {
		const known = sums.get(role);
		if (known !== undefined) return known;
		const sum = addTokens(nothing.slice(), tokensOf(lexeme, role));
		sums.set(role, sum);
		return sum;
	};

	return ({ parts, pairs, shape }: Reading): Scores => {
		const sum = start.slice();
		const unmet: Lexeme[] = [];
		for (const { lexeme, roles } of parts) {
			const known = recall(lexeme);
			if (!known.isMet) unmet.push(lexeme);
			for (const role of roles) addUp(sum, sumOf(known, lexeme, role));
		}
		for (const pair of pairs) addRow(sum, table.rowOfPair(pair), pair);
		addTokens(sum, shape);
		return {
			unmet,
			department: toScore(department, sum),
			responsibility: toScore(responsibility, sum),
		};
	};
};

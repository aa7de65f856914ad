import { TOKEN_KINDS, type Token } from '../example/tokenizer';
import { addRecords, type Span } from './spans';
import { endOf, middleOf, type TokenTable } from './tokenTable';
import { SHIFT_STEP } from './weights';

/** Adds up what the default model's tokens say, of both properties. */
export interface TokenSums {
	/** Adds what the token says that stands at `at` in the table; nothing where it is not there (-1). */
	add(sum: number[], at: number, token: Pick<Token, 'kind' | 'share'>): void;
	/** What tokens say together. */
	sumUp(tokens: readonly Token[]): number[];
}

export const createTokenSums = (
	table: TokenTable,
	[department, responsibility]: readonly Span[],
): TokenSums => {
	const stepsOf = new Map(
		TOKEN_KINDS.map((kind) => [
			kind,
			{ one: department.steps.get(kind)!, other: responsibility.steps.get(kind)! },
		]),
	);
	const nothing = toDoubles(responsibility.end);

	const { words } = table;
	const add: TokenSums['add'] = (sum, at, { kind, share }) => {
		if (at < 0) return;
		const head = words[at];
		const middle = middleOf(words, at);
		const { one, other } = stepsOf.get(kind)!;
		const shift = share * SHIFT_STEP;
		addRecords(department, table, sum, (head & 0xff) * one * share, shift, at + 1, middle);
		const factor = ((head >>> 16) & 0xff) * other * share;
		addRecords(responsibility, table, sum, factor, shift, middle, endOf(words, at));
	};
	const sumUp = (tokens: readonly Token[]): number[] => {
		const sum = nothing.slice();
		for (const token of tokens) add(sum, table.find(token.text), token);
		return sum;
	};
	return { add, sumUp };
};

/** So many zeros in a list that the engine keeps as doubles from the start: one of whole numbers would be made anew with the first sum. */
const toDoubles = (length: number): number[] => {
	const doubles = Array.from({ length }, () => 0.5);
	for (let i = 0; i < length; i++) doubles[i] = 0;
	return doubles;
};

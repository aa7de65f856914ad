import type { Token } from '../example/tokenizer';
import { addEntry, type Span } from './spans';
import type { TokenTable } from './tokenTable';

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
	const nothing: number[] = [];
	// In a loop: fill(0) would make it a list of objects, each sum of which costs an allocation.
	for (let i = 0; i < responsibility.end; i++) nothing.push(0);

	const add: TokenSums['add'] = (sum, at, { kind, share }) => {
		if (at < 0) return;
		const end = addEntry(department, sum, kind, share, table.bytes, at);
		addEntry(responsibility, sum, kind, share, table.bytes, end);
	};
	const sumUp = (tokens: readonly Token[]): number[] => {
		const sum = nothing.slice();
		for (const token of tokens) add(sum, table.find(token.text), token);
		return sum;
	};
	return { add, sumUp };
};

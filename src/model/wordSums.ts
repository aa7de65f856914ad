import type { Kept, Lexeme } from '../example/lexeme';
import {
	namingTokensOf,
	toEndToken,
	visitGrams,
	type End,
	type Part,
	type Place,
	type Token,
} from '../example/tokenizer';
import { hasMet } from './knownWords';
import { addUp } from './spans';
import type { TokenSums } from './tokenSums';
import type { TokenTable } from './tokenTable';

/** What is kept of a word: what its tokens add up to in each place, and its token as each end, as far as they were asked for. */
export interface KnownWord
	extends Kept, Record<Place, readonly number[] | undefined>, Record<End, FoundToken | undefined> {
	/** Whether the default model has met it. */
	readonly isMet: boolean;
}

/** A token, and where it is in the table. */
interface FoundToken {
	readonly token: Token;
	readonly at: number;
}

const NOT_ASKED = {
	first: undefined,
	later: undefined,
	served: undefined,
	company: undefined,
	begins: undefined,
	ends: undefined,
	closes: undefined,
} satisfies Record<Place | End, undefined>;

/** Adds up what words say: the same in every title, so it is kept with them. */
export const createWordSums = (table: TokenTable, { add, sumUp }: TokenSums) => {
	const self = {};
	const has = (token: string): boolean => table.find(token) >= 0;

	const sumUpWord = (lexeme: Lexeme, place: Place): readonly number[] => {
		const sum = sumUp(namingTokensOf({ lexeme, place, ends: [] }));
		if (place === 'first')
			visitGrams(lexeme.text, (bordered, from, to, share) =>
				add(sum, table.findGram(bordered, from, to), { kind: 'gram', share }),
			);
		return sum;
	};
	const findEnd = (lexeme: Lexeme, end: End): FoundToken => {
		const token = toEndToken(lexeme.text, end);
		return { token, at: table.find(token.text) };
	};

	return {
		recall(lexeme: Lexeme): KnownWord {
			if (lexeme.kept?.by === self) return lexeme.kept as KnownWord;
			const known: KnownWord = { by: self, isMet: hasMet(has, lexeme), ...NOT_ASKED };
			lexeme.kept = known;
			return known;
		},
		addPart(sum: number[], known: KnownWord, { lexeme, place, ends }: Part): void {
			addUp(sum, (known[place] ??= sumUpWord(lexeme, place)));
			for (const end of ends) {
				const { token, at } = (known[end] ??= findEnd(lexeme, end));
				add(sum, at, token);
			}
		},
	};
};

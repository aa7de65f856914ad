import type { Lexeme } from '../example/lexeme';
import { fieldsOf } from '../example/lexicon';
import type { Document } from '../example/title';
import { toPieces } from '../example/tokenizer';

/** Share of the words that name something which are met, 0 to 1; 0 for a title without such words. */
export const shareKnown = ({ words }: Document, unmet: readonly Lexeme[]): number => {
	let [named, met] = [0, 0];
	for (const { lexeme } of words) {
		if (lexeme.isGlue) continue;
		named += 1;
		if (!unmet.includes(lexeme)) met += 1;
	}
	return named === 0 ? 0 : met / named;
};

/** Pieces of a word that must be counted for the word to be: compounds and inflections are, noise is not. */
const COUNTED_PIECES = 0.75;

/** Whether counts that have these tokens have met a word: itself, what it means, or most of its pieces. */
export const hasMet = (
	has: (token: string) => boolean,
	{ text, meanings }: Pick<Lexeme, 'text' | 'meanings'>,
): boolean => {
	if (meanings.some((meaning) => has(`w:${meaning}`) || fieldsOf(meaning).length > 0)) return true;
	if (has(`w:${text}`)) return true;
	const pieces = toPieces(text);
	return pieces.length > 1 && pieces.filter(has).length >= COUNTED_PIECES * pieces.length;
};

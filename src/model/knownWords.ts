import { fieldsOf, meaningsOf } from '../example/lexicon';
import { GLUE } from '../example/place';
import type { Document } from '../example/title';
import { toPieces } from '../example/tokenizer';

/** Share of the words that name something which have been met, 0 to 1, by the tokens that were; 0 for a title without such words. */
export const shareMet = ({ words }: Document, has: (token: string) => boolean): number => {
	const named = words.filter(({ text }) => !GLUE.has(text));
	const known = named.filter(({ text }) => isMet(has, text));
	return named.length === 0 ? 0 : known.length / named.length;
};

/** Pieces of a word that must have been met for the word to count as met: compounds and inflections do, noise does not. */
const MET_PIECES = 0.75;

const isMet = (has: (token: string) => boolean, word: string): boolean => {
	if (meaningsOf(word).some((text) => has(`w:${text}`) || fieldsOf(text).length > 0)) return true;
	if (has(`w:${word}`)) return true;
	const pieces = toPieces(word);
	return pieces.length > 1 && pieces.filter(has).length >= MET_PIECES * pieces.length;
};

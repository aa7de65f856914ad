import type { Token } from './token';

const GRAM_LENGTHS = [4, 3] as const;

/** The distinct pieces of a word, each with a share so that a long word does not outvote the others; the last one first. */
export const toGramTokens = (word: string): Token[] => {
	const grams = GRAM_LENGTHS.flatMap((length) => toGrams(word, length).reverse());
	const share = 1 / Math.sqrt(grams.length);
	return Array.from(new Set(grams), (gram) => ({ text: `g:${gram}`, kind: 'gram', share }));
};

/** The tokens of a word's pieces of four letters: what is left of it in compounds and inflections. */
export const toPieces = (word: string): string[] => toGrams(word, 4).map((gram) => `g:${gram}`);

/** Pieces of a word, its borders counted as letters. */
const toGrams = (word: string, length: number): string[] => {
	const bordered = `<${word}>`;
	const grams: string[] = [];
	for (let end = length; end <= bordered.length; end++)
		grams.push(bordered.slice(end - length, end));
	return grams;
};

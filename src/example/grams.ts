import type { Token } from './token';

const GRAM_LENGTHS = [4, 3] as const;

/** The distinct pieces of a word, each with a share so that a long word does not outvote the others; the last one first. */
export const toGramTokens = (word: string): Token[] => {
	const bordered = toBordered(word);
	const share = 1 / Math.sqrt(countGrams(bordered));
	const tokens: Token[] = [];
	for (const length of GRAM_LENGTHS)
		for (let start = bordered.length - length; start >= 0; start--) {
			const gram = bordered.slice(start, start + length);
			if (!bordered.includes(gram, start + 1))
				tokens.push({ text: `g:${gram}`, kind: 'gram', share });
		}
	return tokens;
};

/** The tokens of a word's pieces of four letters: what is left of it in compounds and inflections. */
export const toPieces = (word: string): string[] => {
	const bordered = toBordered(word);
	const pieces: string[] = [];
	for (let end = 4; end <= bordered.length; end++) pieces.push(`g:${bordered.slice(end - 4, end)}`);
	return pieces;
};

/** The borders of a word count as letters. */
const toBordered = (word: string): string => `<${word}>`;

const countGrams = (bordered: string): number =>
	GRAM_LENGTHS.reduce((sum, length) => sum + Math.max(0, bordered.length - length + 1), 0);

import type { Token } from './token';

const GRAM_LENGTHS = [4, 3] as const;

/** A piece of a word: what stands from `from` to before `to` in the word with its borders. */
type VisitGram = (bordered: string, from: number, to: number, share: number) => void;

/** Visits the distinct pieces of a word, each with a share so that a long word does not outvote the others; the last one first. */
export const visitGrams = (word: string, visit: VisitGram): void => {
	const bordered = toBordered(word);
	const share = 1 / Math.sqrt(countGrams(bordered));
	for (const length of GRAM_LENGTHS)
		for (let from = bordered.length - length; from >= 0; from--)
			if (!recurs(bordered, from, length)) visit(bordered, from, from + length, share);
};

/** Whether the letters from `from` on are met again further on. */
const recurs = (text: string, from: number, length: number): boolean => {
	for (let later = from + 1; later + length <= text.length; later++) {
		let same = 0;
		while (same < length && text.charCodeAt(later + same) === text.charCodeAt(from + same))
			same += 1;
		if (same === length) return true;
	}
	return false;
};

/** The tokens of those pieces. */
export const toGramTokens = (word: string): Token[] => {
	const tokens: Token[] = [];
	visitGrams(word, (bordered, from, to, share) =>
		tokens.push({ text: `g:${bordered.slice(from, to)}`, kind: 'gram', share }),
	);
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

import { closeOf, toEnds } from './ends';
import { toPairs } from './pairs';
import { placeWords, type PlacedWord } from './place';
import { toShape } from './shape';
import type { Document } from './title';
import type { Token } from './token';
import { tokensOf } from './wordTokens';

export { toPieces } from './grams';
export { TOKEN_KINDS, type Token, type TokenKind } from './token';
export { namingTokensOf, tokensOf } from './wordTokens';

/** Changes whenever the same title would give other tokens; counts of another version are of no use. */
export const TOKENIZER_VERSION = 1;

/** A Document as the model reads it: its distinct words, whose tokens are the same in every title, and what they make together. */
export interface Reading {
	readonly words: readonly PlacedWord[];
	readonly joined: readonly Token[];
}

/** Reads a Document; nothing is in the reading of one without words that name something. */
export const read = ({ words }: Document): Reading => {
	const placed = placeWords(words);
	if (placed.length === 0) return { words: placed, joined: [] };
	const close = closeOf(placed);
	return {
		words: placed.filter(({ text }, i) => placed.findIndex((other) => other.text === text) === i),
		joined: [...toPairs(placed, close), ...toEnds(placed, close), ...toShape(placed)],
	};
};

/** All tokens of a Document; one that two of its words share is there twice. None for a Document without words. */
export const toTokens = (document: Document): Token[] => {
	const { words, joined } = read(document);
	return [...words.flatMap(tokensOf), ...joined];
};

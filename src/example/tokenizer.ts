import { closeOf, endsOf, findEnds } from './ends';
import { toPairs, toToken, type Pair } from './pairs';
import { placeWords, type PlacedWord } from './place';
import { toShape } from './shape';
import type { Document } from './title';
import type { Token } from './token';
import { tokensOf, type Part } from './wordTokens';

export { toPieces, visitGrams } from './grams';
export { toToken, type Pair } from './pairs';
export { TOKEN_KINDS, type Token, type TokenKind } from './token';
export type { End } from './ends';
export type { Place } from './place';
export { namingTokensOf, toEndToken, tokensOf, type Part } from './wordTokens';

/** Changes whenever the same title would give other tokens; counts of another version are of no use. */
export const TOKENIZER_VERSION = 1;

/** A Document as the model reads it: its distinct words in their roles, and what they make together. */
export interface Reading {
	readonly parts: readonly Part[];
	readonly pairs: readonly Pair[];
	readonly shape: readonly Token[];
}

const NOTHING: Reading = { parts: [], pairs: [], shape: [] };

/** Reads a Document; nothing is in the reading of one without words that name something. */
export const read = ({ words }: Document): Reading => {
	const placed = placeWords(words);
	if (placed.length === 0) return NOTHING;
	const close = closeOf(placed);
	return {
		parts: toParts(placed, close),
		pairs: toPairs(placed, close),
		shape: toShape(placed),
	};
};

/** A word that stands in two places counts in the first of them. */
const toParts = (placed: readonly PlacedWord[], close: PlacedWord | undefined): Part[] => {
	const ends = findEnds(placed, close);
	const parts: Part[] = [];
	for (const { lexeme, place } of placed)
		if (!parts.some((part) => part.lexeme === lexeme))
			parts.push({ lexeme, place, ends: endsOf(lexeme, ends) });
	return parts;
};

/** All tokens of a Document; one that two of its words share is there twice. None for a Document without words. */
export const toTokens = (document: Document): Token[] => {
	const { parts, pairs, shape } = read(document);
	return [...parts.flatMap(tokensOf), ...pairs.map(toToken), ...shape];
};

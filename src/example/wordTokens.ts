import { toGramTokens } from './grams';
import type { Lexeme } from './lexeme';
import { fieldsOf } from './lexicon';
import type { Place } from './place';
import type { End } from './ends';
import type { Token, TokenKind } from './token';

/** A word with its roles in a title: where it stands, and which ends of the part that names the function it is. */
export interface Part {
	readonly lexeme: Lexeme;
	readonly place: Place;
	/** The same list for the same ends. */
	readonly ends: readonly End[];
}

/** Roles that are one token: the letter of its text, and its kind. */
const ENDS: Readonly<Record<End, readonly [letter: string, kind: TokenKind]>> = {
	begins: ['f', 'first'],
	ends: ['l', 'last'],
	closes: ['h', 'close'],
};

const KIND_OF: Readonly<Record<Place, TokenKind>> = {
	first: 'word',
	later: 'later',
	served: 'served',
	company: 'company',
};

/** The distinct tokens of a word in its roles: its pieces, its field of work, what it means, itself; and one for each end. */
export const tokensOf = (part: Part): Token[] => [
	...(part.place === 'first' ? toGramTokens(part.lexeme.text) : []),
	...namingTokensOf(part),
];

/** Those of them that are no pieces. */
export const namingTokensOf = ({ lexeme, place, ends }: Part): Token[] => {
	const { text, isRank } = lexeme;
	const meanings = lexeme.meanings.filter((meaning) => meaning !== text);
	const kind = isRank && (place === 'first' || place === 'later') ? 'rank' : KIND_OF[place];
	return [
		...toFieldTokens([text, ...meanings], place),
		...toMeaningTokens(meanings),
		{ text: `w:${text}`, kind, share: 1 },
		...ends.map((end) => toEndToken(text, end)),
	];
};

/** The token of a word as one of the ends. */
export const toEndToken = (text: string, end: End): Token => {
	const [letter, kind] = ENDS[end];
	return { text: `${letter}:${text}`, kind, share: 1 };
};

const toFieldTokens = (words: readonly string[], place: Place): Token[] => {
	const distinct = new Set<string>();
	for (const word of words) for (const field of fieldsOf(word)) distinct.add(field);
	const fields = [...distinct].reverse();
	const kind = place === 'first' ? 'field' : 'laterField';
	const share = 1 / Math.sqrt(fields.length);
	return fields.map((field) => ({ text: `c:${field}`, kind, share }));
};

const toMeaningTokens = (meanings: readonly string[]): Token[] => {
	const share = 1 / Math.sqrt(meanings.length);
	return meanings.toReversed().map((meaning) => ({ text: `w:${meaning}`, kind: 'meant', share }));
};

import { toGramTokens } from './grams';
import type { Lexeme } from './lexeme';
import { fieldsOf } from './lexicon';
import type { Place } from './place';
import type { Token, TokenKind } from './token';

/** What a word does in a title: it stands somewhere, and it may begin, end or close the part that names the function. */
export type Role = Place | 'begins' | 'ends' | 'closes';

/** A word with its roles in a title; what it says in a role is the same in every title. */
export interface Part {
	readonly lexeme: Lexeme;
	readonly roles: readonly Role[];
}

/** Roles that are one token: the letter of its text, and its kind. */
const ENDS: Readonly<Record<Exclude<Role, Place>, readonly [letter: string, kind: TokenKind]>> = {
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

/** The distinct tokens of a word in a role; where it stands, they are its pieces, its field of work, what it means, itself. */
export const tokensOf = (lexeme: Lexeme, role: Role): Token[] => [
	...(role === 'first' ? toGramTokens(lexeme.text) : []),
	...namingTokensOf(lexeme, role),
];

/** Those of them that are no pieces. */
export const namingTokensOf = (lexeme: Lexeme, role: Role): Token[] => {
	const { text, isRank } = lexeme;
	if (role === 'begins' || role === 'ends' || role === 'closes') {
		const [letter, kind] = ENDS[role];
		return [{ text: `${letter}:${text}`, kind, share: 1 }];
	}
	const meanings = lexeme.meanings.filter((meaning) => meaning !== text);
	const kind = isRank && (role === 'first' || role === 'later') ? 'rank' : KIND_OF[role];
	return [
		...toFieldTokens([text, ...meanings], role),
		...toMeaningTokens(meanings),
		{ text: `w:${text}`, kind, share: 1 },
	];
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

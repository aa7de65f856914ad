import { toGramTokens } from './grams';
import { fieldsOf, meaningsOf } from './lexicon';
import type { Place, PlacedWord } from './place';
import type { Token, TokenKind } from './token';

const KIND_OF: Readonly<Record<Place, TokenKind>> = {
	first: 'word',
	later: 'later',
	served: 'served',
	company: 'company',
};

/** The distinct tokens of a word where it stands: its pieces, its field of work, what it means, itself. */
export const tokensOf = (word: PlacedWord): Token[] => [
	...(word.place === 'first' ? toGramTokens(word.text) : []),
	...namingTokensOf(word),
];

/** Those of them that are no pieces. */
export const namingTokensOf = ({ text, place, isRank }: PlacedWord): Token[] => {
	const meanings = meaningsOf(text).filter((meaning) => meaning !== text);
	const kind = isRank && (place === 'first' || place === 'later') ? 'rank' : KIND_OF[place];
	return [
		...toFieldTokens([text, ...meanings], place),
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

import { fieldsOf, meaningsOf } from './lexicon';
import { placeWords, type Place, type PlacedWord } from './place';
import { topLevel } from './ranks';
import type { Document } from './title';

/** Changes whenever the same title would give other tokens; counts of another version are of no use. */
export const TOKENIZER_VERSION = 1;

/** What a token is made of and where it stands; each kind has a fitted weight of its own on top of the token's. */
export const TOKEN_KINDS = [
	'rank',
	'word',
	'later',
	'served',
	'company',
	'pair',
	'laterPair',
	'first',
	'last',
	'close',
	'meant',
	'meantPair',
	'field',
	'laterField',
	'gram',
	'shape',
	'level',
] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A feature of a Document: `text` begins with a letter for its kind, `share` is 1 or 1/sqrt(n) for n that say one thing. */
export interface Token {
	readonly text: string;
	readonly kind: TokenKind;
	readonly share: number;
}

/** A Document as the model reads it: its distinct words, whose tokens are the same in every title, and what they make together. */
export interface Reading {
	readonly words: readonly PlacedWord[];
	readonly joined: readonly Token[];
}

/** Reads a Document; nothing is in the reading of one without words that name something. */
export const read = ({ words }: Document): Reading => {
	const placed = placeWords(words);
	if (placed.length === 0) return { words: placed, joined: [] };
	return {
		words: placed.filter(({ text }, i) => placed.findIndex((other) => other.text === text) === i),
		joined: [...toPairs(placed), ...toEnds(placed), ...toShape(placed)],
	};
};

/** All tokens of a Document; one that two of its words share is there twice. None for a Document without words. */
export const toTokens = (document: Document): Token[] => toTokensOf(read(document));

/** All tokens of a reading. */
export const toTokensOf = ({ words, joined }: Reading): Token[] => [
	...words.flatMap(tokensOf),
	...joined,
];

const KIND_OF: Readonly<Record<Place, TokenKind>> = {
	first: 'word',
	later: 'later',
	served: 'served',
	company: 'company',
};

/** The distinct tokens of a word where it stands: itself, what it means, its field of work, its pieces. */
export const tokensOf = ({ text, place, isRank }: PlacedWord): Token[] => {
	const meanings = meaningsOf(text).filter((meaning) => meaning !== text);
	const kind = isRank && (place === 'first' || place === 'later') ? 'rank' : KIND_OF[place];
	const tokens = [
		{ text: `w:${text}`, kind, share: 1 },
		...meanings.map((meaning) => toMeaning(meaning, 1 / Math.sqrt(meanings.length))),
		...toFieldTokens([text, ...meanings], place),
		...(place === 'first' ? toGramTokens(text) : []),
	] satisfies Token[];
	return [...new Map(tokens.toReversed().map((token) => [token.text, token])).values()];
};

const toMeaning = (meaning: string, share: number): Token => ({
	text: `w:${meaning}`,
	kind: 'meant',
	share,
});

const toFieldTokens = (words: readonly string[], place: Place): Token[] => {
	const fields = [...new Set(words.flatMap(fieldsOf))];
	const kind = place === 'first' ? 'field' : 'laterField';
	return fields.map((field) => ({ text: `c:${field}`, kind, share: 1 / Math.sqrt(fields.length) }));
};

const GRAM_LENGTHS = [3, 4] as const;

/** Character n-grams of a word, each with a share so that a long word does not outvote the others. */
const toGramTokens = (word: string): Token[] => {
	const grams = GRAM_LENGTHS.flatMap((length) => toGrams(word, length));
	return grams.map((gram) => ({
		text: `g:${gram}`,
		kind: 'gram',
		share: 1 / Math.sqrt(grams.length),
	}));
};

/** The tokens of a word's pieces of four letters: what is left of it in compounds and inflections. */
export const toPieces = (word: string): string[] => toGrams(word, 4).map((gram) => `g:${gram}`);

/** Pieces of a word, its borders counted as letters. */
const toGrams = (word: string, length: number): string[] => {
	const bordered = `<${word}>`;
	return Array.from({ length: Math.max(0, bordered.length - length + 1) }, (_, i) =>
		bordered.slice(i, i + length),
	);
};

/** Neighbours as written, and their meanings in either order, because languages order them otherwise. */
const toPairs = (words: readonly PlacedWord[]): Token[] => {
	const pairs = new Map<string, Token>();
	const add = (one: PlacedWord, other: PlacedWord): void => {
		for (const pair of toPair(one, other)) pairs.set(pair.text, pair);
	};
	for (let i = 1; i < words.length; i++) add(words[i - 1], words[i]);
	for (const [one, other] of toShared(words)) add(one, other);
	return [...pairs.values()];
};

const toPair = (one: PlacedWord, other: PlacedWord): Token[] => [
	{
		text: `p:${one.text} ${other.text}`,
		kind: other.place === 'first' ? 'pair' : 'laterPair',
		share: 1,
	},
	...meaningsOf(one.text).flatMap((a) =>
		meaningsOf(other.text).map((b) => ({
			text: a < b ? `q:${a} ${b}` : `q:${b} ${a}`,
			kind: 'meantPair' as const,
			share: 1,
		})),
	),
];

/** "Corporate and marketing communications": the last word before an "and" goes with the last word after it, too. */
const toShared = (
	words: readonly PlacedWord[],
): ReadonlyArray<readonly [PlacedWord, PlacedWord]> => {
	const close = closeOf(words);
	if (close === undefined) return [];
	return words.flatMap((word, i) =>
		words[i + 1]?.isCoordinated && i + 1 < words.indexOf(close)
			? [[word, { ...close, place: word.place }] as const]
			: [],
	);
};

/** The word that ends the first part that names a function with all that "and" joins to it; none where nothing is joined. */
const closeOf = (words: readonly PlacedWord[]): PlacedWord | undefined => {
	const start = words.findIndex(({ place }) => place === 'first');
	if (start < 0) return undefined;
	const rest = words.slice(start + 1);
	const end = rest.findIndex(({ isParted }) => isParted);
	const joined = (end < 0 ? rest : rest.slice(0, end)).filter(({ isRank }) => !isRank);
	return joined.some(({ isCoordinated }) => isCoordinated) ? joined.at(-1) : undefined;
};

/** The first and the last word of the part that names the function: head nouns stand first in Romance languages, else last. */
const toEnds = (words: readonly PlacedWord[]): Token[] => {
	const naming = words.filter(({ place, isRank }) => place === 'first' && !isRank);
	if (naming.length === 0) return [];
	const close = closeOf(words);
	return [
		{ text: `f:${naming[0].text}`, kind: 'first', share: 1 },
		{ text: `l:${naming[naming.length - 1].text}`, kind: 'last', share: 1 },
		...(close ? [{ text: `h:${close.text}`, kind: 'close' as const, share: 1 }] : []),
	];
};

const MOST_COUNTED = 4;

/** How many words name something, and the highest rank of those that are the person's own. */
const toShape = (words: readonly PlacedWord[]): Token[] => {
	const naming = words.filter(({ isRank }) => !isRank).length;
	const own = words.filter(({ place }) => place === 'first' || place === 'later');
	return [
		{ text: `n:${Math.min(naming, MOST_COUNTED)}`, kind: 'shape', share: 1 },
		{ text: `t:${topLevel(own) ?? '-'}`, kind: 'level', share: 1 },
	];
};

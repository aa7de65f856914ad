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
	'meant',
	'meantPair',
	'field',
	'laterField',
	'gram',
	'laterGram',
	'meantGram',
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
export const toTokens = (document: Document): Token[] => {
	const { words, joined } = read(document);
	return [...words.flatMap(tokensOf), ...joined];
};

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
		...meanings.flatMap((meaning) => tokensOfMeaning(meaning, 1 / Math.sqrt(meanings.length))),
		...toFieldTokens([text, ...meanings], place),
		...toGramTokens(text, place === 'first' ? 'gram' : 'laterGram', 1),
	] satisfies Token[];
	return [...new Map(tokens.toReversed().map((token) => [token.text, token])).values()];
};

const tokensOfMeaning = (meaning: string, share: number): Token[] => [
	{ text: `w:${meaning}`, kind: 'meant', share },
	...toGramTokens(meaning, 'meantGram', share),
];

const toFieldTokens = (words: readonly string[], place: Place): Token[] => {
	const fields = [...new Set(words.flatMap(fieldsOf))];
	const kind = place === 'first' ? 'field' : 'laterField';
	return fields.map((field) => ({ text: `c:${field}`, kind, share: 1 / Math.sqrt(fields.length) }));
};

const GRAM_LENGTHS = [3, 4, 5] as const;

/** Character n-grams of a word, each with a share so that a long word does not outvote the others. */
const toGramTokens = (word: string, kind: TokenKind, share: number): Token[] => {
	const grams = GRAM_LENGTHS.flatMap((length) => toGrams(word, length));
	return grams.map((gram) => ({ text: `g:${gram}`, kind, share: share / Math.sqrt(grams.length) }));
};

/** The tokens of a word's pieces of five letters: what is left of it in compounds and inflections. */
export const toPieces = (word: string): string[] => toGrams(word, 5).map((gram) => `g:${gram}`);

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
	const add = (text: string, kind: TokenKind): unknown => pairs.set(text, { text, kind, share: 1 });
	for (let i = 1; i < words.length; i++) {
		const [one, other] = [words[i - 1], words[i]];
		add(`p:${one.text} ${other.text}`, other.place === 'first' ? 'pair' : 'laterPair');
		for (const a of meaningsOf(one.text))
			for (const b of meaningsOf(other.text))
				add(a < b ? `q:${a} ${b}` : `q:${b} ${a}`, 'meantPair');
	}
	return [...pairs.values()];
};

/** The first and the last word of the part that names the function: head nouns stand first in Romance languages, else last. */
const toEnds = (words: readonly PlacedWord[]): Token[] => {
	const naming = words.filter(({ place, isRank }) => place === 'first' && !isRank);
	if (naming.length === 0) return [];
	return [
		{ text: `f:${naming[0].text}`, kind: 'first', share: 1 },
		{ text: `l:${naming[naming.length - 1].text}`, kind: 'last', share: 1 },
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

import { glossesOf } from './lexicon';
import { isRankWord, topLevel } from './ranks';
import type { Document, Word } from './title';

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
	'gram',
	'laterGram',
	'meantGram',
	'shape',
	'level',
] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A feature of a Document: `text` begins with a letter for its kind, `share` is 1 or 1/sqrt(n) for the n grams of a word. */
export interface Token {
	readonly text: string;
	readonly kind: TokenKind;
	readonly share: number;
}

/** Words that bind others and name nothing, in the seven languages of the seed. */
export const GLUE: ReadonlySet<string> = new Set(
	`a al an au aux con da das de degli dei del dell della delle den der des di die do dos du e el em en for fur
	gli het il im in la las le les lo los nel nella o of per por pour sul sulla the to van vom von voor y zu zum zur`.split(
		/\s+/,
	),
);

type Place = 'first' | 'later' | 'served' | 'company';

interface Placed extends Word {
	readonly place: Place;
	readonly isRank: boolean;
	readonly part: number;
}

const MARKS: ReadonlySet<string> = new Set(['comma', 'slash', 'break', 'bracket', 'at', 'and']);

/** Tells of each naming word whether it stands in the first part that names a function, in a later one, or after "to" or "at". */
const place = (words: readonly Word[]): Placed[] => {
	const placed: Placed[] = [];
	let part = 0;
	let named = -1;
	let special: Place | undefined;
	for (const word of words) {
		if (MARKS.has(word.before)) {
			part += 1;
			special = word.before === 'at' ? 'company' : undefined;
		}
		if (word.text === 'to') special = 'served';
		if (GLUE.has(word.text)) continue;
		const isRank = isRankWord(word.text);
		if (!isRank && named < 0 && special === undefined) named = part;
		const where: Place = special ?? (named < 0 || part <= named ? 'first' : 'later');
		placed.push({ ...word, place: where, isRank, part });
	}
	return placed;
};

/** The distinct tokens of a Document, in order of appearance; none for a Document without words. */
export const toTokens = ({ words }: Document): Token[] => {
	const tokens = new Map<string, Token>();
	const add = (text: string, kind: TokenKind, share = 1): void => {
		if (!tokens.has(text)) tokens.set(text, { text, kind, share });
	};
	const named = place(words);
	if (named.length === 0) return [];
	addWords(named, add);
	addPairs(named, add);
	addEnds(named, add);
	addMeanings(named, add);
	for (const word of named) addGrams(word, add);
	const content = named.filter(({ isRank }) => !isRank).length;
	add(`n:${Math.min(content, 4)}`, 'shape');
	add(
		`t:${topLevel(named.filter(({ place: where }) => where === 'first' || where === 'later')) ?? '-'}`,
		'level',
	);
	return [...tokens.values()];
};

type Add = (text: string, kind: TokenKind, share?: number) => void;

const KIND_OF: Readonly<Record<Place, TokenKind>> = {
	first: 'word',
	later: 'later',
	served: 'served',
	company: 'company',
};

const addWords = (words: readonly Placed[], add: Add): void => {
	for (const { text, place: where, isRank } of words)
		add(`w:${text}`, isRank && where !== 'served' && where !== 'company' ? 'rank' : KIND_OF[where]);
};

const addPairs = (words: readonly Placed[], add: Add): void => {
	for (let i = 1; i < words.length; i++)
		add(
			`p:${words[i - 1].text} ${words[i].text}`,
			words[i].place === 'first' ? 'pair' : 'laterPair',
		);
};

/** The first and the last word of the part that names the function: head nouns stand first in Romance languages, else last. */
const addEnds = (words: readonly Placed[], add: Add): void => {
	const first = words.filter(({ place: where, isRank }) => where === 'first' && !isRank);
	if (first.length === 0) return;
	add(`f:${first[0].text}`, 'first');
	add(`l:${first[first.length - 1].text}`, 'last');
};

/** English words for the words of other languages, and neighbours in either order, because languages order them otherwise. */
const addMeanings = (words: readonly Placed[], add: Add): void => {
	const meanings = words.map(({ text }) => meaningsOf(text));
	words.forEach(({ text }, i) => {
		for (const meaning of meanings[i])
			if (meaning !== text) addMeaning(meaning, meanings[i].length, add);
		const before = i === 0 ? [] : meanings[i - 1];
		for (const a of before)
			for (const b of meanings[i]) add(a < b ? `q:${a} ${b}` : `q:${b} ${a}`, 'meantPair');
	});
};

const addMeaning = (meaning: string, readings: number, add: Add): void => {
	const share = 1 / Math.sqrt(readings);
	add(`w:${meaning}`, 'meant', share);
	const grams = GRAM_LENGTHS.flatMap((length) => toGrams(meaning, length));
	for (const gram of grams) add(`g:${gram}`, 'meantGram', share / Math.sqrt(grams.length));
};

const meaningsOf = (word: string): readonly string[] => {
	const glosses = glossesOf(word);
	return glosses.length > 0 ? glosses : [word];
};

const GRAM_LENGTHS = [3, 4, 5] as const;

/** The tokens of a word's pieces of five letters, its borders counted as letters: what is left of it in compounds. */
export const toPieces = (word: string): string[] => toGrams(word, 5).map((gram) => `g:${gram}`);

const toGrams = (word: string, length: number): string[] => {
	const bordered = `<${word}>`;
	return Array.from({ length: Math.max(0, bordered.length - length + 1) }, (_, i) =>
		bordered.slice(i, i + length),
	);
};

/** Character n-grams of a word with its borders marked, each with a share so that a long word does not outvote the others. */
const addGrams = ({ text, place: where }: Placed, add: Add): void => {
	const grams = GRAM_LENGTHS.flatMap((length) => toGrams(text, length));
	const kind = where === 'first' ? 'gram' : 'laterGram';
	for (const gram of grams) add(`g:${gram}`, kind, 1 / Math.sqrt(grams.length));
};

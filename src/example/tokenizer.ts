import type { Document, Word } from './title';

/** Changes whenever the same title would give other tokens; counts of another version are of no use. */
export const TOKENIZER_VERSION = 1;

/** What a token is made of; each kind has a fitted weight of its own on top of the token's. */
export const TOKEN_KINDS = ['word', 'later', 'pair', 'first', 'last', 'gram'] as const;

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

/** The distinct tokens of a Document, in order of appearance; none for a Document without words. */
export const toTokens = ({ words }: Document): Token[] => {
	const tokens = new Map<string, Token>();
	const add = (text: string, kind: TokenKind, share = 1): void => {
		if (!tokens.has(text)) tokens.set(text, { text, kind, share });
	};
	const named = words.filter(({ text }) => !GLUE.has(text));
	addWords(named, add);
	addPairs(named, add);
	for (const { text } of named) addGrams(text, add);
	return [...tokens.values()];
};

type Add = (text: string, kind: TokenKind, share?: number) => void;

const addWords = (words: readonly Word[], add: Add): void => {
	words.forEach(({ text, before }, i) => {
		add(`w:${text}`, 'word');
		if (i === 0) add(`f:${text}`, 'first');
		else if (before !== 'blank') add(`s:${text}`, 'later');
		if (i + 1 === words.length || words[i + 1].before !== 'blank') add(`l:${text}`, 'last');
	});
};

const addPairs = (words: readonly Word[], add: Add): void => {
	for (let i = 1; i < words.length; i++) add(`p:${words[i - 1].text} ${words[i].text}`, 'pair');
};

const GRAM_LENGTHS = [3, 4, 5] as const;

/** Character n-grams of a word with its borders marked, each with a share so that a long word does not outvote the others. */
const addGrams = (word: string, add: Add): void => {
	const bordered = `<${word}>`;
	const grams = GRAM_LENGTHS.flatMap((length) =>
		Array.from({ length: Math.max(0, bordered.length - length + 1) }, (_, i) =>
			bordered.slice(i, i + length),
		),
	);
	for (const gram of grams) add(`g:${gram}`, 'gram', 1 / Math.sqrt(grams.length));
};

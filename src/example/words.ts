import { lexemeOf, type Lexeme } from './lexeme';

/** What stands before a word: the title's start, a blank, or the mark that parts it from the word before. */
export type Boundary = 'start' | 'blank' | 'and' | 'comma' | 'slash' | 'break' | 'bracket' | 'at';

/** One word of a title. */
export interface Word {
	readonly lexeme: Lexeme;
	readonly before: Boundary;
}

const PARTS = /[a-z0-9]+(?:&[a-z0-9]+)*|[|,/&+()@[\]]/g;

const BOUNDARIES: ReadonlyMap<string, Boundary> = new Map([
	['|', 'break'],
	[',', 'comma'],
	['/', 'slash'],
	['&', 'and'],
	['+', 'and'],
	['and', 'and'],
	['und', 'and'],
	['et', 'and'],
	['(', 'bracket'],
	['[', 'bracket'],
	[')', 'break'],
	[']', 'break'],
	['@', 'at'],
	['at', 'at'],
]);

const STRENGTH: readonly Boundary[] = [
	'blank',
	'and',
	'slash',
	'comma',
	'break',
	'bracket',
	'at',
	'start',
];

/** Splits a text with unified signs into words, each with the strongest of the marks before it. */
export const toWords = (text: string): Word[] => {
	const words: Word[] = [];
	let before: Boundary = 'start';
	for (const part of text.match(PARTS) ?? []) {
		const boundary = BOUNDARIES.get(part);
		if (boundary === undefined) {
			words.push({ lexeme: lexemeOf(part), before });
			before = 'blank';
		} else if (STRENGTH.indexOf(boundary) > STRENGTH.indexOf(before)) before = boundary;
	}
	return words;
};

import anyAscii from 'any-ascii';
import { JobTitleError, shown } from '../errors';
import { SPELLINGS } from './spelling';

/** What stands before a word: the title's start, a blank, or the mark that parts it from the word before. */
export type Boundary = 'start' | 'blank' | 'and' | 'comma' | 'slash' | 'break' | 'bracket' | 'at';

/** One word of a title in the model's spelling: lower case ASCII. */
export interface Word {
	readonly text: string;
	readonly before: Boundary;
}

/**
 * A normalised title. Two titles with the same `key` are the same title: case, accents, spacing, punctuation, gender forms
 * and known abbreviations make no difference.
 */
export interface Document {
	readonly key: string;
	readonly words: readonly Word[];
	/** Whether the text is of a form no job title has: an address, over 300 characters, digits only. */
	readonly isForeign: boolean;
}

const MAX_LENGTH = 300;

/**
 * Parses whatever stands in a title field. `null` and `undefined` are an empty title, a number or a boolean is its text.
 * Throws INVALID_TITLE on an object or a function.
 */
export const parseTitle = (value: unknown): string => {
	if (typeof value === 'string') return value;
	if (value === null || value === undefined) return '';
	if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
		return String(value);
	}
	throw new JobTitleError(
		'INVALID_TITLE',
		`Expected a job title as text, got ${shown(value)}.`,
		'Set Job Title to a text field of the item.',
	);
};

/** Normalises a title. Pure; of a text over 300 characters only the first 300 are read. */
export const toDocument = (title: string): Document => {
	const read = title.slice(0, MAX_LENGTH);
	const words = respell(toWords(unifySigns(toAscii(read))));
	const isForeign = title.length > MAX_LENGTH || FOREIGN.test(read.trim());
	return { key: words.map(({ text }) => text).join(' '), words, isForeign };
};

const FOREIGN = /^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)\S+$|^[\d\s().+/-]+$/iu;

const PLAIN = /^[\x20-\x7e]*$/;

/** Lower-case ASCII: compatibility forms folded, pictures and control characters blanked, other scripts transliterated. */
const toAscii = (title: string): string => {
	if (PLAIN.test(title)) return title.toLowerCase();
	const folded = title
		.normalize('NFKC')
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Extended_Pictographic}\u{fe0f}]/gu, ' ')
		.replace(/[–—‒―•·∙‧]/gu, ' | ');
	return anyAscii(folded).toLowerCase();
};

/** Rewritings of signs, in order: each takes a way of writing to the one form that {@link toWords} reads. */
const SIGNS: ReadonlyArray<readonly [RegExp, string]> = [
	[
		/\((?:[mwfhdxia]\s*[/|,*]\s*)+[mwfhdxia*]\s*\)|\b(?:m\/w\/d|m\/f\/d|w\/m\/d|m\/w|w\/m|m\/f|f\/m|h\/f|f\/h)\b/g,
		' ',
	],
	[
		/([a-z]{3})(?:\((?:[a-z]{1,5})\)|[/:*_.-]-?(?:in|innen|e|ne|trice|rice|euse|ere|iere|a|as|ra|o|ora|essa)\b(?!\.))/g,
		'$1',
	],
	[/\b((?:[a-z]\.){2,})/g, '$1 '],
	[/\b([a-z])\.(?=[a-z]\b)/g, '$1'],
	[/\b(?:[cdjlmnst]|qu|dell|all|nell|sull)['`’]\s?/g, ' '],
	[/['`’]/g, ''],
	[/\bc\+\+/g, 'cplusplus'],
	[/\bc#/g, 'csharp'],
	[/\.net\b/g, 'dotnet'],
	[/\b([a-z]{1,2})\s?[&+]\s?([a-z]{1,2})\b/g, '$1&$2'],
	[/\bvice-/g, 'vice '],
	[/\b(co|e|pre|non|re|sub|multi|micro|anti|cyber)-(?=[a-z])/g, '$1'],
	[/\s-+\s|^-+\s|\s-+$|[|;:•>]|\s-|-\s/g, ' | '],
];

const unifySigns = (text: string): string =>
	SIGNS.reduce((unified, [pattern, replacement]) => unified.replace(pattern, replacement), text);

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

/** Splits into words, each with the strongest of the marks before it. */
const toWords = (text: string): Word[] => {
	const words: Word[] = [];
	let before: Boundary = 'start';
	for (const [part] of text.matchAll(PARTS)) {
		const boundary = BOUNDARIES.get(part);
		if (boundary === undefined) {
			words.push({ text: part, before });
			before = 'blank';
		} else if (STRENGTH.indexOf(boundary) > STRENGTH.indexOf(before)) before = boundary;
	}
	return words;
};

const LONGEST_SPELLING = 4;

/** Replaces known spellings, longest first, until none is left to replace. */
const respell = (words: readonly Word[]): readonly Word[] => {
	for (let length = LONGEST_SPELLING; length >= 1; length--) {
		for (let start = 0; start + length <= words.length; start++) {
			const written = words.slice(start, start + length);
			const spelling = SPELLINGS.get(joinUnbroken(written));
			if (spelling !== undefined) return respell(splice(words, start, length, spelling));
		}
	}
	return words;
};

/** The words as one phrase, or an empty text where a mark other than "and" parts them. */
const joinUnbroken = (words: readonly Word[]): string =>
	words.slice(1).every(({ before }) => before === 'blank' || before === 'and')
		? words
				.map(({ text, before }, i) => (i > 0 && before === 'and' ? `and ${text}` : text))
				.join(' ')
		: '';

const splice = (
	words: readonly Word[],
	start: number,
	length: number,
	spelling: string,
): Word[] => [
	...words.slice(0, start),
	...spelling
		.split(' ')
		.map((text, i) => ({ text, before: i === 0 ? words[start].before : 'blank' }) as Word),
	...words.slice(start + length),
];

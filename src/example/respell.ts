import { SPELLINGS } from './spelling';
import type { Word } from './words';

/** Replaces known spellings, longest first, until none is left to replace. */
export const respell = (words: readonly Word[]): readonly Word[] => {
	const longest = words.map(({ text }) => LONGEST.get(text) ?? 0);
	for (let length = Math.max(0, ...longest); length >= 1; length--) {
		for (let start = 0; start + length <= words.length; start++) {
			if (longest[start] < length) continue;
			const spelling = SPELLINGS.get(joinUnbroken(words.slice(start, start + length)));
			if (spelling !== undefined) return respell(splice(words, start, length, spelling));
		}
	}
	return words;
};

/** How many words the longest spelling has that begins with a word; "and" is not one, it stands before a word. */
const LONGEST: ReadonlyMap<string, number> = new Map(
	[...SPELLINGS.keys()]
		.map((written) => written.split(' ').filter((word) => word !== 'and'))
		.sort((a, b) => a.length - b.length)
		.map((words) => [words[0], words.length]),
);

/** The words as one phrase, or an empty text where a mark other than "and" parts them. */
const joinUnbroken = ([first, ...rest]: readonly Word[]): string =>
	rest.every(({ before }) => before === 'blank' || before === 'and')
		? rest.reduce(
				(phrase, { text, before }) => `${phrase}${before === 'and' ? ' and ' : ' '}${text}`,
				first.text,
			)
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

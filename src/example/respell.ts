import { lexemeOf } from './lexeme';
import { SPELLINGS } from './spelling';
import type { Word } from './words';

/** Replaces known spellings, longest first, until none is left to replace. */
export const respell = (words: readonly Word[]): readonly Word[] => {
	for (let length = longestOf(words); length >= 1; length--) {
		for (let start = 0; start + length <= words.length; start++) {
			if (words[start].lexeme.longestSpelling < length) continue;
			const spelling = SPELLINGS.get(joinUnbroken(words.slice(start, start + length)));
			if (spelling !== undefined) return respell(splice(words, start, length, spelling));
		}
	}
	return words;
};

const longestOf = (words: readonly Word[]): number =>
	words.reduce((longest, { lexeme }) => Math.max(longest, lexeme.longestSpelling), 0);

/** The words as one phrase, or an empty text where a mark other than "and" parts them. */
const joinUnbroken = ([first, ...rest]: readonly Word[]): string =>
	rest.every(({ before }) => before === 'blank' || before === 'and')
		? rest.reduce(
				(phrase, { lexeme, before }) =>
					`${phrase}${before === 'and' ? ' and ' : ' '}${lexeme.text}`,
				first.lexeme.text,
			)
		: '';

const splice = (
	words: readonly Word[],
	start: number,
	length: number,
	spelling: string,
): Word[] => [
	...words.slice(0, start),
	...spelling.split(' ').map((text, i): Word => ({
		lexeme: lexemeOf(text),
		before: i === 0 ? words[start].before : 'blank',
	})),
	...words.slice(start + length),
];

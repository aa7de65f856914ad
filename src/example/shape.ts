import type { PlacedWord } from './place';
import { LEVELS, topLevel } from './ranks';
import type { Token } from './token';

const MOST_COUNTED = 4;

/** By the number of words that name something, up to MOST_COUNTED. */
const SHAPES = Array.from({ length: MOST_COUNTED + 1 }, (_, naming): Token => ({
	text: `n:${naming}`,
	kind: 'shape',
	share: 1,
}));

/** By place in LEVELS; the last one says that no word names one. */
const LEVEL_TOKENS = [...LEVELS, '-'].map((level): Token => ({
	text: `t:${level}`,
	kind: 'level',
	share: 1,
}));

/** How many words name something, and the highest rank of those that are the person's own. */
export const toShape = (words: readonly PlacedWord[]): Token[] => {
	let naming = 0;
	for (const { lexeme } of words) if (!lexeme.isRank) naming += 1;
	const own = words.filter(({ place }) => place === 'first' || place === 'later');
	return [
		SHAPES[Math.min(naming, MOST_COUNTED)],
		LEVEL_TOKENS[topLevel(own.map(({ lexeme }) => lexeme))],
	];
};

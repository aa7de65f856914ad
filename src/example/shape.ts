import type { PlacedWord } from './place';
import { topLevel } from './ranks';
import type { Token } from './token';

const MOST_COUNTED = 4;

/** How many words name something, and the highest rank of those that are the person's own. */
export const toShape = (words: readonly PlacedWord[]): Token[] => {
	const naming = words.filter(({ isRank }) => !isRank).length;
	const own = words.filter(({ place }) => place === 'first' || place === 'later');
	return [
		{ text: `n:${Math.min(naming, MOST_COUNTED)}`, kind: 'shape', share: 1 },
		{ text: `t:${topLevel(own) ?? '-'}`, kind: 'level', share: 1 },
	];
};

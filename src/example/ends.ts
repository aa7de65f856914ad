import type { PlacedWord } from './place';
import type { Token } from './token';

/** The word that ends the first part that names a function with all that "and" joins to it; none where nothing is joined. */
export const closeOf = (words: readonly PlacedWord[]): PlacedWord | undefined => {
	if (!words.some(({ isCoordinated }) => isCoordinated)) return undefined;
	const start = words.findIndex(({ place }) => place === 'first');
	if (start < 0) return undefined;
	const rest = words.slice(start + 1);
	const end = rest.findIndex(({ isParted }) => isParted);
	const joined = (end < 0 ? rest : rest.slice(0, end)).filter(({ isRank }) => !isRank);
	return joined.some(({ isCoordinated }) => isCoordinated) ? joined.at(-1) : undefined;
};

/** The first and the last word of the part that names the function: head nouns stand first in Romance languages, else last. */
export const toEnds = (words: readonly PlacedWord[], close: PlacedWord | undefined): Token[] => {
	const naming = words.filter(({ place, isRank }) => place === 'first' && !isRank);
	if (naming.length === 0) return [];
	return [
		{ text: `f:${naming[0].text}`, kind: 'first', share: 1 },
		{ text: `l:${naming[naming.length - 1].text}`, kind: 'last', share: 1 },
		...(close ? [{ text: `h:${close.text}`, kind: 'close' as const, share: 1 }] : []),
	];
};

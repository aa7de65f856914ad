import type { Lexeme } from './lexeme';
import type { PlacedWord } from './place';
import type { Role } from './wordTokens';

/** The word that ends the first part that names a function with all that "and" joins to it; none where nothing is joined. */
export const closeOf = (words: readonly PlacedWord[]): PlacedWord | undefined => {
	if (!words.some(({ isCoordinated }) => isCoordinated)) return undefined;
	const start = words.findIndex(({ place }) => place === 'first');
	if (start < 0) return undefined;
	const rest = words.slice(start + 1);
	const end = rest.findIndex(({ isParted }) => isParted);
	const joined = (end < 0 ? rest : rest.slice(0, end)).filter(({ lexeme }) => !lexeme.isRank);
	return joined.some(({ isCoordinated }) => isCoordinated) ? joined.at(-1) : undefined;
};

/** The first and the last word of the part that names the function: head nouns stand first in Romance languages, else last. */
export const toEnds = (
	words: readonly PlacedWord[],
	close: PlacedWord | undefined,
): Array<readonly [Lexeme, Role]> => {
	const names = ({ place, lexeme }: PlacedWord): boolean => place === 'first' && !lexeme.isRank;
	const first = words.find(names);
	if (first === undefined) return [];
	const ends: Array<readonly [Lexeme, Role]> = [
		[first.lexeme, 'begins'],
		[words.findLast(names)!.lexeme, 'ends'],
	];
	if (close !== undefined) ends.push([close.lexeme, 'closes']);
	return ends;
};

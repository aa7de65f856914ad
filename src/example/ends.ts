import type { Lexeme } from './lexeme';
import type { PlacedWord } from './place';

/** What a word does in the part that names the function, beside standing there. */
export type End = 'begins' | 'ends' | 'closes';

/** The words that do it. */
export type Ends = Record<End, Lexeme | undefined>;

const ENDS: readonly End[] = ['begins', 'ends', 'closes'];

/** By which of ENDS a word is: one bit each. */
const LISTS: ReadonlyArray<readonly End[]> = Array.from({ length: 2 ** ENDS.length }, (_, bits) =>
	ENDS.filter((_end, i) => (bits >> i) & 1),
);

/** The ends that a word is. */
export const endsOf = (lexeme: Lexeme, { begins, ends, closes }: Ends): readonly End[] =>
	LISTS[(lexeme === begins ? 1 : 0) | (lexeme === ends ? 2 : 0) | (lexeme === closes ? 4 : 0)];

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

const NO_ENDS: Ends = { begins: undefined, ends: undefined, closes: undefined };

/** The first and the last word of the part that names the function: head nouns stand first in Romance languages, else last. */
export const findEnds = (words: readonly PlacedWord[], close: PlacedWord | undefined): Ends => {
	const ends: Ends = { begins: undefined, ends: undefined, closes: close?.lexeme };
	for (const { place, lexeme } of words) {
		if (place !== 'first' || lexeme.isRank) continue;
		ends.begins ??= lexeme;
		ends.ends = lexeme;
	}
	return ends.begins === undefined ? NO_ENDS : ends;
};

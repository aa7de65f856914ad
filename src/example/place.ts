import type { Lexeme } from './lexeme';
import type { Word } from './words';

/** Where a word stands: in the first part that names a function, in a later one, after "to" (it serves that), after "at". */
export type Place = 'first' | 'later' | 'served' | 'company';

/** A naming word with its place. */
export interface PlacedWord {
	readonly lexeme: Lexeme;
	readonly place: Place;
	/** Whether "and" stands before it, or a mark that parts it from what is before. */
	readonly isCoordinated: boolean;
	readonly isParted: boolean;
}

const PARTING: ReadonlySet<string> = new Set(['comma', 'slash', 'break', 'bracket', 'at']);
const MARKS: ReadonlySet<string> = new Set([...PARTING, 'and']);

/** Tells of each naming word where it stands. */
export const placeWords = (words: readonly Word[]): PlacedWord[] => {
	const placed: PlacedWord[] = [];
	let [part, named, company] = [0, -1, -1];
	let special: Place | undefined;
	words.forEach(({ lexeme, before }, i) => {
		if (MARKS.has(before)) {
			part += 1;
			special = before === 'at' ? 'company' : undefined;
		}
		if (lexeme.text === 'to') special = 'served';
		if (lexeme.isGlue) return;
		if (i > company) company = endOfCompany(words, i);
		const own = i <= company ? 'company' : special;
		if (!lexeme.isRank && named < 0 && own === undefined) named = part;
		const place = own ?? (named < 0 || part <= named ? 'first' : 'later');
		const isCoordinated = before === 'and';
		placed.push({ lexeme, place, isCoordinated, isParted: PARTING.has(before) });
	});
	return placed;
};

/** Where the name of a company ends that begins with this word: of two words at least, with no rank, up to the end of a part. */
const endOfCompany = (words: readonly Word[], start: number): number => {
	let end = start;
	while (end < words.length && (end === start || !PARTING.has(words[end].before))) {
		if (words[end].lexeme.isGlue || words[end].lexeme.isRank) return -1;
		end += 1;
	}
	return end > start + 1 && words[end - 1].lexeme.endsCompany ? end - 1 : -1;
};

import { isRankWord } from './ranks';
import type { Word } from './words';

/** Words that bind others and name nothing, in the seven languages of the seed. */
export const GLUE: ReadonlySet<string> = new Set(
	`a al an au aux con da das de degli dei del dell della delle den der des di die do dos du e el em en for fur
	gli het il im in la las le les lo los nel nella o of per por pour sul sulla the to van vom von voor y zu zum zur`.split(
		/\s+/,
	),
);

/** Where a word stands: in the first part that names a function, in a later one, after "to" (it serves that), after "at". */
export type Place = 'first' | 'later' | 'served' | 'company';

/** A naming word with its place. */
export interface PlacedWord {
	readonly text: string;
	readonly place: Place;
	/** Whether it says only how high a job stands, or where. */
	readonly isRank: boolean;
	/** Whether "and" stands before it, or a mark that parts it from what is before. */
	readonly isCoordinated: boolean;
	readonly isParted: boolean;
}

const PARTING: ReadonlySet<string> = new Set(['comma', 'slash', 'break', 'bracket', 'at']);
const MARKS: ReadonlySet<string> = new Set([...PARTING, 'and']);

/** Tells of each naming word where it stands. */
export const placeWords = (words: readonly Word[]): PlacedWord[] => {
	const placed: PlacedWord[] = [];
	let [part, named] = [0, -1];
	let special: Place | undefined;
	for (const { text, before } of words) {
		if (MARKS.has(before)) {
			part += 1;
			special = before === 'at' ? 'company' : undefined;
		}
		if (text === 'to') special = 'served';
		if (GLUE.has(text)) continue;
		const isRank = isRankWord(text);
		if (!isRank && named < 0 && special === undefined) named = part;
		const place = special ?? (named < 0 || part <= named ? 'first' : 'later');
		const isCoordinated = before === 'and';
		placed.push({ text, place, isRank, isCoordinated, isParted: PARTING.has(before) });
	}
	return placed;
};

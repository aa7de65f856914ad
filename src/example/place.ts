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
	let [part, named, company] = [0, -1, -1];
	let special: Place | undefined;
	words.forEach(({ text, before }, i) => {
		if (MARKS.has(before)) {
			part += 1;
			special = before === 'at' ? 'company' : undefined;
		}
		if (text === 'to') special = 'served';
		if (GLUE.has(text)) return;
		if (i > company) company = endOfCompany(words, i);
		const isRank = isRankWord(text);
		const own = i <= company ? 'company' : special;
		if (!isRank && named < 0 && own === undefined) named = part;
		const place = own ?? (named < 0 || part <= named ? 'first' : 'later');
		const isCoordinated = before === 'and';
		placed.push({ text, place, isRank, isCoordinated, isParted: PARTING.has(before) });
	});
	return placed;
};

/** Words that end the name of a company. */
const COMPANY_ENDS: ReadonlySet<string> = new Set(
	`agency inc llc ltd llp plc gmbh ag sarl srl spa bv nv company firm holdings ventures partners associates`.split(
		' ',
	),
);

/** Where the name of a company ends that begins with this word: of two words at least, with no rank, up to the end of a part. */
const endOfCompany = (words: readonly Word[], start: number): number => {
	let end = start;
	while (end < words.length && (end === start || !PARTING.has(words[end].before))) {
		if (GLUE.has(words[end].text) || isRankWord(words[end].text)) return -1;
		end += 1;
	}
	return end > start + 1 && COMPANY_ENDS.has(words[end - 1].text) ? end - 1 : -1;
};

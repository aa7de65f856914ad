import { inPieces } from './breathe';
import { keepFirst } from './insight/first';
import { parsePage, type PageOptions } from './insight/paging';
import {
	byInformativeness,
	gather,
	isJudged,
	toReviewEntry,
	type Asked,
	type Paged,
	type ReviewEntry,
} from './insight/reviewQueue';
import { readRecorded } from './recordedTitles';
import type { Room } from './room';
import type { Store } from './store/store';

/** Titles looked up in memory in one turn: a millisecond or two. */
const LOOKED_UP = 500;

/** Titles that nobody has judged, in all their spellings one entry, most informative first. Throws INVALID_OPTION. */
export const readReviewQueue = async (
	{ store, answerer: { projection }, journaled }: Room,
	options: PageOptions,
): Promise<Paged<ReviewEntry>> => {
	const { limit, offset } = parsePage(options);
	const met = new Map<string, Asked>();
	for await (const titles of readRecorded(store)) gather(met, titles);
	const first = keepFirst(offset + limit, byInformativeness);
	let total = 0;
	for await (const piece of inPieces([...met.values()], LOOKED_UP)) {
		const open = await journaled.read(() =>
			piece.filter(({ key }) => !isJudged(projection.memory, key)),
		);
		open.forEach(first.add);
		total += open.length;
	}
	return { total, entries: await readEntries(store, first.take().slice(offset)) };
};

/** Leaves out what retention has dropped meanwhile. */
const readEntries = async (
	store: Pick<Store, 'findClassification'>,
	asked: readonly Asked[],
): Promise<ReviewEntry[]> => {
	const entries: ReviewEntry[] = [];
	for await (const piece of inPieces(asked, LOOKED_UP))
		for (const one of piece) {
			const classification = await store.findClassification(one.latest.id);
			if (classification) entries.push(toReviewEntry(one, classification));
		}
	return entries;
};

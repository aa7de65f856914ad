import type { Findings } from './classification';
import { createCache, createDoorkeeper, type Cache } from './example/memo';
import { toFingerprint } from './model/fingerprints';

/** What was found of titles that are asked for again and again, until something is learned. */
export interface Found {
	/** What was found of the title in this state of the model, with so many candidates; else `find` is asked. */
	recall(title: string, state: number, candidates: number, find: () => Findings): Findings;
}

/** Titles at hand, of some 2 kB each. */
const MOST_FOUND = 5_000;

/** Titles of which is known that they were asked: one that is asked once need not be kept. */
const MOST_ASKED = 2 ** 13;

export const createFound = (): Found => {
	const isAskedAgain = createDoorkeeper(MOST_ASKED);
	let of = { state: -1, candidates: 0 };
	let cache: Cache<string, Findings> = createCache(MOST_FOUND);

	return {
		recall(title, state, candidates, find) {
			if (of.state !== state || of.candidates !== candidates)
				[of, cache] = [{ state, candidates }, createCache(MOST_FOUND)];
			const known = cache.get(title);
			if (known !== undefined) return known;
			const findings = find();
			return isAskedAgain(toFingerprint(title)) ? cache.set(title, findings) : findings;
		},
	};
};

import type { Findings } from './classification';
import { createCache, createDoorkeeper, type Cache } from './example/memo';
import { toFingerprint } from './model/fingerprints';

/** What was found of titles that are asked for again and again, until something is learned. */
export interface Found {
	/** What was found of the title in this state of the model, with so many candidates; else `find` is asked. */
	recall(title: string, state: number, candidates: number, find: () => Findings): Findings;
}

/** Titles at hand for each number of candidates, of some 2 kB each. */
const MOST_FOUND = 5_000;

/** What is longer is hardly asked for again. */
const LONGEST = 300;

/** Titles of which is known that they were asked: one that is asked once need not be kept. */
const MOST_ASKED = 2 ** 13;

export const createFound = (): Found => {
	const isAskedAgain = createDoorkeeper(MOST_ASKED);
	let current = -1;
	const caches = new Map<number, Cache<string, Findings>>();

	const cacheOf = (state: number, candidates: number): Cache<string, Findings> => {
		if (current !== state) caches.clear();
		current = state;
		const known = caches.get(candidates);
		if (known !== undefined) return known;
		const cache = createCache<string, Findings>(MOST_FOUND);
		caches.set(candidates, cache);
		return cache;
	};

	return {
		recall(title, state, candidates, find) {
			const cache = cacheOf(state, candidates);
			const known = cache.get(title);
			if (known !== undefined) return known;
			const findings = find();
			const isKept = title.length <= LONGEST && isAskedAgain(toFingerprint(title));
			return isKept ? cache.set(title, findings) : findings;
		},
	};
};

import { createCache } from '../example/memo';
import { isCounted, visitCounts } from './baseCounts';
import type { Background, Learned } from './background';
import type { Posting } from './postings';
import { fittedWeightOf } from './weights';

/** What lessons made of one token, until one has it again; arrays have one entry a class that met it. */
export interface Taught {
	/** Whether the model below the lessons had not met it. */
	readonly isNew: boolean;
	/** The weight that was fitted to it for the default model. */
	readonly fitted: number;
	/** Places of the classes among the names of the lessons. */
	readonly places: readonly number[];
	/** What the lessons add to the token's log-likelihood: ln((count + lessons' count + 1) / (count + 1)). */
	readonly gains: readonly number[];
	/** ln((lessons' count + share) / share), with the share of all titles that have the token. */
	readonly excesses: readonly number[];
}

interface Read {
	/** The list that it was read from; none of a token whose counts lie in the snapshot as they were. */
	readonly list: Posting | undefined;
	readonly taught: Taught;
}

const UNTAUGHT: Taught = { isNew: false, fitted: 0, places: [], gains: [], excesses: [] };

/** Tokens of lessons at hand, of some 0.4 kB each: a model with a million lessons has met most tokens of a title. */
const MOST_TAUGHT = 60_000;

/** Reads what lessons made of tokens; of those that no lesson has met there are no classes. */
export const createTaught = (
	learned: Learned,
	{ base, isEmpty, documents }: Background,
): ((token: string) => Taught) => {
	const cache = createCache<string, Read>(MOST_TAUGHT);
	const at = new Map(isEmpty ? [] : base.classes.map((name, place) => [name, place]));

	const read = (token: string): Taught => {
		const counts: number[] = base.classes.map(() => 0);
		visitCounts(base, token, (place, count) => (counts[place] = count));
		const titles = counts.reduce((sum, count) => sum + count, 0);
		const share = (titles + 1) / (documents + 2);
		const [places, gains, excesses]: number[][] = [[], [], []];
		learned.visit(token, (place, met) => {
			const count = counts[at.get(learned.names[place]) ?? -1] ?? 0;
			places.push(place);
			gains.push(Math.log((count + met + 1) / (count + 1)));
			excesses.push(Math.log((met + share) / share));
		});
		const isNew = isEmpty || !isCounted(base, token);
		return { isNew, fitted: fittedWeightOf(base, token), places, gains, excesses };
	};

	return (token) => {
		const list = learned.listOf(token);
		const known = cache.get(token);
		if (known !== undefined && known.list === list) return known.taught;
		if (!learned.has(token)) return UNTAUGHT;
		return cache.set(token, { list, taught: read(token) }).taught;
	};
};

import { createCache } from '../example/memo';
import { isCounted, visitCounts } from './baseCounts';
import type { Background, Learned } from './background';
import { fittedWeightOf } from './weights';

/** What lessons made of one token, until the next lesson; arrays have one entry a class that met it. */
export interface Taught {
	/** Whether the model below the lessons had not met it. */
	readonly isNew: boolean;
	/** The weight that was fitted to it for the default model. */
	readonly fitted: number;
	/** Places of the classes among the names of the lessons. */
	readonly places: readonly number[];
	/** What the lessons add to the token's log-likelihood: ln((count + lessons' count + 1) / (count + 1)). */
	readonly gains: readonly number[];
	/** ln(P(token|class) / P(token)) */
	readonly lifts: readonly number[];
}

const UNTAUGHT: Taught = { isNew: false, fitted: 0, places: [], gains: [], lifts: [] };

/** Tokens of lessons at hand, of some 0.4 kB each: a model with a million lessons has met most tokens of a title. */
const MOST_TAUGHT = 60_000;

/** Reads what lessons made of tokens; of those that no lesson has met there are no classes. `logDocuments` has one entry a name. */
export const createTaught = (
	learned: Learned,
	{ base, isEmpty, documents }: Background,
	logDocuments: readonly number[],
): ((token: string) => Taught) => {
	const cache = createCache<string, Taught>(MOST_TAUGHT);
	const below = learned.names.map((name) => (isEmpty ? -1 : base.classes.indexOf(name)));

	const read = (token: string): Taught => {
		const counts: number[] = base.classes.map(() => 0);
		visitCounts(base, token, (at, count) => (counts[at] = count));
		const titles = counts.reduce((sum, count) => sum + count, 0);
		const share = (titles + 1) / (documents + 2);
		const [places, gains, lifts]: number[][] = [[], [], []];
		learned.visit(token, (at, met) => {
			const count = counts[below[at]] ?? 0;
			places.push(at);
			gains.push(Math.log((count + met + 1) / (count + 1)));
			lifts.push(Math.log((met + share) / share) - logDocuments[at]);
		});
		const isNew = isEmpty || !isCounted(base, token);
		return { isNew, fitted: fittedWeightOf(base, token), places, gains, lifts };
	};

	return (token) =>
		cache.get(token) ?? (learned.has(token) ? cache.set(token, read(token)) : UNTAUGHT);
};

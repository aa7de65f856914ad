import type { Property } from '../../src/example/label';
import type { SeedExample } from '../seed/seedExample';
import type { Contender } from './contender';
import { CONTENDERS } from './contenders';
import type { Entry } from './contest';
import { sample } from './sample';

export type ContestName = 'sample' | 'whole seed';

interface ContestPlan {
	take(seed: SeedExample[]): SeedExample[];
	/** The folds that are held out in turn; two and one, so that the command ends within minutes. */
	readonly folds: readonly number[];
	readonly judgedEvery: number;
	/** Who takes part, given how the contest before went. */
	contendersAfter(entries: readonly Entry[]): Contender[];
}

const FAST = CONTENDERS.filter(({ isFast }) => isFast);

/** A sample for all, since `natural` can learn no more, and the whole seed for the others, each with its better reading. */
export const CONTESTS: Readonly<Record<ContestName, ContestPlan>> = {
	sample: { take: sample, folds: [0, 1], judgedEvery: 2, contendersAfter: () => [...CONTENDERS] },
	'whole seed': {
		take: (seed) => seed,
		folds: [0],
		judgedEvery: 4,
		contendersAfter: (entries) => FAST.filter((contender) => isBest(contender, entries)),
	},
};

/** How all contenders of a contest did at one property. */
export interface Standing {
	readonly contest: ContestName;
	readonly property: Property;
	/** Titles that are learned or held out. */
	readonly titles: number;
	readonly entries: readonly Entry[];
}

/** Whether no other reading that is fast made the contender more accurate. */
const isBest = (
	{ name, reading }: Pick<Contender, 'name' | 'reading'>,
	entries: readonly Entry[],
): boolean => {
	const readings = FAST.filter((other) => other.name === name).map((other) => other.reading);
	const own = entries.filter(
		(entry) => entry.contender === name && readings.includes(entry.reading),
	);
	return own.toSorted((a, b) => b.accuracy - a.accuracy)[0]?.reading === reading;
};

/** How many times somebody learns for one property: all readings of the sample, one a fast name of the whole seed. */
export const ROUNDS =
	CONTESTS.sample.folds.length * CONTENDERS.length +
	CONTESTS['whole seed'].folds.length * new Set(FAST.map(({ name }) => name)).size;

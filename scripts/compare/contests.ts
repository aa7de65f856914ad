import type { Property } from '../../src/example/label';
import type { SeedExample } from '../seed/expand';
import { CONTENDERS } from './contenders';
import type { Contender } from './contender';
import type { Entry } from './contest';
import { sample } from './sample';

export type ContestName = 'sample' | 'whole seed';

interface ContestPlan {
	take(seed: SeedExample[]): SeedExample[];
	/** The folds that are held out in turn; all five would take an hour. */
	readonly folds: readonly number[];
	readonly judgedEvery: number;
	readonly contenders: readonly Contender[];
}

/** A sample for all contenders, since `natural` can learn no more, and the whole seed for those who can. */
export const CONTESTS: Readonly<Record<ContestName, ContestPlan>> = {
	sample: { take: sample, folds: [0, 1], judgedEvery: 1, contenders: CONTENDERS },
	'whole seed': {
		take: (seed) => seed,
		folds: [0],
		judgedEvery: 4,
		contenders: CONTENDERS.filter(({ isFast }) => isFast),
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

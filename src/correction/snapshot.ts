import type { Property } from '../example/label';
import { TOKENIZER_VERSION } from '../example/tokenizer';
import { createNaiveBayes, type BaseCounts } from '../model/naiveBayes';
import { REPETITIONS, type Projection } from './evolve';
import { createMemory, type Remembered } from './memory';

/** Changes whenever replaying the same journal would give another state; a snapshot of another version is passed over. */
export const SNAPSHOT_VERSION = `1.${TOKENIZER_VERSION}.${Object.values(REPETITIONS).join('-')}`;

type Bases = Readonly<Record<Property, BaseCounts>>;

interface State {
	readonly lessons: ReadonlyArray<readonly [string, readonly Remembered[]]>;
	readonly department: string;
	readonly responsibility: string;
}

/** A projection before the first event. */
export const createProjection = (bases: Bases): Projection => ({
	memory: createMemory(),
	bayes: {
		department: createNaiveBayes(bases.department),
		responsibility: createNaiveBayes(bases.responsibility),
	},
	position: 0,
});

/** What was learned, without the default model: it stays good when the package brings another one. */
export const toState = ({ memory, bayes }: Projection): Buffer => {
	const state: State = {
		lessons: [...memory.lessons],
		department: bayes.department.toJson(),
		responsibility: bayes.responsibility.toJson(),
	};
	return Buffer.from(JSON.stringify(state));
};

/** The projection at `position` that {@link toState} wrote. */
export const fromState = (bases: Bases, position: number, state: Buffer): Projection => {
	const { lessons, department, responsibility } = JSON.parse(state.toString('utf8')) as State;
	return {
		memory: { lessons: new Map(lessons) },
		bayes: {
			department: createNaiveBayes(bases.department, department),
			responsibility: createNaiveBayes(bases.responsibility, responsibility),
		},
		position,
	};
};

import type { Property } from '../example/label';
import { TOKENIZER_VERSION } from '../example/tokenizer';
import { createNaiveBayes, type BaseCounts } from '../model/naiveBayes';
import { REPETITIONS, type Projection } from './evolve';
import type { Fact } from './inForce';
import { createMemory, toMemory, type Memory, type Remembered } from './memory';
import { toNamings } from './naming';

/** Changes whenever replaying the same journal would give another state; a snapshot of another version is passed over. */
export const SNAPSHOT_VERSION = `2.${TOKENIZER_VERSION}.${Object.values(REPETITIONS).join('-')}`;

type Bases = Readonly<Record<Property, BaseCounts>>;

interface State {
	readonly lessons: ReadonlyArray<readonly [string, readonly Remembered[]]>;
	/** What stands in the journal beside lessons, by position. */
	readonly others: ReadonlyArray<readonly [number, Fact]>;
	/** Classes that the counts stand on: with renamings in force, labels are counted under these. */
	readonly defaultClasses: Projection['defaultClasses'];
	readonly department: string;
	readonly responsibility: string;
}

/** A projection before the first event. */
export const createProjection = (bases: Bases): Projection =>
	toProjection(bases, createMemory(), 0, {});

/** What was learned, without the default model: it stays good when the package brings another one. */
export const toState = ({ memory, bayes, defaultClasses }: Projection): Buffer => {
	const state: State = {
		defaultClasses,
		lessons: [...memory.lessons],
		others: [...memory.facts].filter(([, { kind }]) => kind !== 'lesson'),
		department: bayes.department.toJson(),
		responsibility: bayes.responsibility.toJson(),
	};
	return Buffer.from(JSON.stringify(state));
};

/**
 * The projection at `position` that {@link toState} wrote; `undefined` where labels were renamed and the default model has other
 * classes now, so that the journal has to be replayed.
 */
export const fromState = (
	bases: Bases,
	position: number,
	state: Buffer,
): Projection | undefined => {
	const { lessons, others, defaultClasses, ...counts } = JSON.parse(
		state.toString('utf8'),
	) as State;
	const memory = toMemory(new Map(lessons), others, position);
	const projection = toProjection(bases, memory, position, counts);
	const isSame = JSON.stringify(defaultClasses) === JSON.stringify(projection.defaultClasses);
	return isSame || memory.renames.length === 0 ? projection : undefined;
};

const toProjection = (
	bases: Bases,
	memory: Memory,
	position: number,
	counts: Partial<Record<Property, string>>,
): Projection => {
	const defaultClasses = {
		department: bases.department.classes,
		responsibility: bases.responsibility.classes,
	};
	return {
		memory,
		bayes: {
			department: createNaiveBayes(bases.department, counts.department),
			responsibility: createNaiveBayes(bases.responsibility, counts.responsibility),
		},
		defaultClasses,
		namings: toNamings(memory.renames, defaultClasses),
		position,
	};
};

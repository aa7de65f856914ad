import { PROPERTIES, type Property } from '../example/label';
import { TOKENIZER_VERSION } from '../example/tokenizer';
import { toFingerprint } from '../model/fingerprints';
import { createNaiveBayes, type BaseCounts } from '../model/naiveBayes';
import { REPETITIONS, type Projection } from './evolve';
import { freezeLessons, readFrozenLessons, type FrozenTitle } from './frozenLessons';
import type { Change } from './inForce';
import { createMemory, toMemory, type Memory } from './memory';
import { toNamings } from './naming';

/** Changes whenever replaying the same journal would give another state; a snapshot of another version is passed over. */
export const SNAPSHOT_VERSION = `3.${TOKENIZER_VERSION}.${Object.values(REPETITIONS).join('-')}`;

type Bases = Readonly<Record<Property, BaseCounts>>;

interface Head {
	/** What stands in the journal beside lessons, by position. */
	readonly changes: ReadonlyArray<readonly [number, Change]>;
	/** Classes that the counts stand on: with renamings in force, labels are counted under these. */
	readonly defaultClasses: Projection['defaultClasses'];
}

/** A projection before the first event. */
export const createProjection = (bases: Bases): Projection =>
	toProjection(bases, createMemory(), 0, {});

/** What was learned, without the default model: it stays good when the package brings another one. */
export const toParts = ({ memory, bayes, defaultClasses, position }: Projection): Buffer[] => [
	Buffer.from(JSON.stringify({ changes: [...memory.changes], defaultClasses } satisfies Head)),
	freezeLessons(titlesOf(memory), memory.kinds.upTo(position)),
	...PROPERTIES.map((property) => bayes[property].packLearned()),
];

/**
 * The projection at `position` that {@link toParts} was made of; `undefined` where labels were renamed and the default model has
 * other classes now, so that the journal has to be replayed.
 */
export const fromParts = (
	bases: Bases,
	position: number,
	[head, lessons, department, responsibility]: readonly Buffer[],
): Projection | undefined => {
	const { changes, defaultClasses } = JSON.parse(head.toString('utf8')) as Head;
	const memory = toMemory(readFrozenLessons(lessons), new Map(changes), position);
	const projection = toProjection(bases, memory, position, { department, responsibility });
	const isSame = JSON.stringify(defaultClasses) === JSON.stringify(projection.defaultClasses);
	return isSame || memory.renames.length === 0 ? projection : undefined;
};

function* titlesOf({ lessons, frozen }: Memory): Generator<FrozenTitle> {
	if (frozen) yield* frozen.rest();
	for (const [key, list] of lessons) yield { fingerprint: toFingerprint(key), lessons: list };
}

const toProjection = (
	bases: Bases,
	memory: Memory,
	position: number,
	counts: Partial<Record<Property, Buffer>>,
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

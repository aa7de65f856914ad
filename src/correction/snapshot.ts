import { PROPERTIES, type Property } from '../example/label';
import { TOKENIZER_VERSION } from '../example/tokenizer';
import { toFingerprint } from '../model/fingerprints';
import { createNaiveBayes, type BaseCounts } from '../model/naiveBayes';
import { REPETITIONS, type Projection } from './evolve';
import { freezeLessons, readFrozenLessons, type FrozenTitle } from './frozenLessons';
import { createMemory, type Memory } from './memory';

/** Changes whenever replaying the same journal would give another state; a snapshot of another version is passed over. */
export const SNAPSHOT_VERSION = `2.${TOKENIZER_VERSION}.${Object.values(REPETITIONS).join('-')}`;

type Bases = Readonly<Record<Property, BaseCounts>>;

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
export const toParts = ({ memory, bayes }: Projection): Buffer[] => [
	freezeLessons(titlesOf(memory), memory.tally),
	...PROPERTIES.map((property) => bayes[property].packLearned()),
];

/** The projection at `position` that {@link toParts} was made of. */
export const fromParts = (
	bases: Bases,
	position: number,
	[lessons, department, responsibility]: readonly Buffer[],
): Projection => ({
	memory: toMemory(lessons),
	bayes: {
		department: createNaiveBayes(bases.department, department),
		responsibility: createNaiveBayes(bases.responsibility, responsibility),
	},
	position,
});

function* titlesOf({ lessons, frozen }: Memory): Generator<FrozenTitle> {
	if (frozen) yield* frozen.rest();
	for (const [key, list] of lessons) yield { fingerprint: toFingerprint(key), lessons: list };
}

const toMemory = (packed: Buffer): Memory => {
	const frozen = readFrozenLessons(packed);
	return { lessons: new Map(), frozen, tally: { ...frozen.tally } };
};

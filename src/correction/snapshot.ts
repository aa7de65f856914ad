import { PROPERTIES, type Property } from '../example/label';
import { TOKENIZER_VERSION } from '../example/tokenizer';
import { NO_COUNTS } from '../model/baseCounts';
import type { DefaultAnswers } from '../model/defaultAnswers';
import { toFingerprint } from '../model/fingerprints';
import { createNaiveBayes } from '../model/naiveBayes';
import { NO_TRIALS, type Trials } from '../model/recalibration';
import { createCalibrating } from './calibrating';
import type { Projection } from './evolve';
import { freezeLessons, readFrozenLessons, type FrozenTitle } from './frozenLessons';
import type { Change } from './inForce';
import { createMemory, toMemory, type Memory } from './memory';
import { toNamings } from './naming';

/** Changes whenever replaying the same journal would give another state; a snapshot of another version is passed over. */
export const toSnapshotVersion = ({ version }: DefaultAnswers): string =>
	`5.${TOKENIZER_VERSION}.${version}`;

interface Head {
	/** What stands in the journal beside lessons, by position. */
	readonly changes: ReadonlyArray<readonly [number, Change]>;
	readonly trials: Readonly<Record<Property, Trials>>;
}

const UNTRIED = { department: NO_TRIALS, responsibility: NO_TRIALS };

/** A projection before the first event. */
export const createProjection = (defaults: DefaultAnswers, isEmpty: boolean): Projection =>
	toProjection(defaults, isEmpty, createMemory(), 0, UNTRIED, {});

/** What was learned, without the default model. */
export const toParts = ({ memory, bayes, calibrating, position }: Projection): Buffer[] => [
	Buffer.from(
		JSON.stringify({
			changes: [...memory.changes],
			trials: {
				department: calibrating.department.trials,
				responsibility: calibrating.responsibility.trials,
			},
		} satisfies Head),
	),
	freezeLessons(titlesOf(memory), memory.kinds.upTo(position)),
	...PROPERTIES.map((property) => bayes[property].packLearned()),
];

/** The projection at `position` that {@link toParts} was made of, on the same default model. */
export const fromParts = (
	defaults: DefaultAnswers,
	isEmpty: boolean,
	position: number,
	[head, lessons, department, responsibility]: readonly Buffer[],
): Projection => {
	const { changes, trials } = JSON.parse(head.toString('utf8')) as Head;
	const memory = toMemory(readFrozenLessons(lessons), new Map(changes), position);
	return toProjection(defaults, isEmpty, memory, position, trials, { department, responsibility });
};

function* titlesOf({ lessons, frozen }: Memory): Generator<FrozenTitle> {
	if (frozen) yield* frozen.rest();
	for (const [key, list] of lessons) yield { fingerprint: toFingerprint(key), lessons: list };
}

const toProjection = (
	defaults: DefaultAnswers,
	isEmpty: boolean,
	memory: Memory,
	position: number,
	trials: Readonly<Record<Property, Trials>>,
	counts: Partial<Record<Property, Buffer>>,
): Projection => {
	const baseOf = (property: Property) => (isEmpty ? NO_COUNTS : defaults.properties[property].base);
	const bases = { department: baseOf('department'), responsibility: baseOf('responsibility') };
	const defaultClasses = {
		department: bases.department.classes,
		responsibility: bases.responsibility.classes,
	};
	return {
		defaults,
		memory,
		calibrating: {
			department: createCalibrating(defaults, 'department', trials.department),
			responsibility: createCalibrating(defaults, 'responsibility', trials.responsibility),
		},
		bayes: {
			department: createNaiveBayes(bases.department, counts.department),
			responsibility: createNaiveBayes(bases.responsibility, counts.responsibility),
		},
		defaultClasses,
		namings: toNamings(memory.renames, defaultClasses),
		position,
		changes: 0,
	};
};

import type { Projection } from '../../../src/correction/evolve';
import { recall, tally } from '../../../src/correction/memory';
import { PROPERTIES } from '../../../src/example/label';
import type { NaiveBayes } from '../../../src/model/naiveBayes';
import { KEYS } from './wishes';

/** What a model answers from: what holds of each title and how much, all counts, calibrations, and what classes are called. */
export const contentOf = ({
	memory,
	bayes,
	calibrating,
	namings,
	position,
}: Projection): unknown => ({
	tally: tally(memory, position),
	holds: KEYS.map((key) => recall(memory, key)),
	counts: PROPERTIES.map((property) => countsOf(bayes[property])),
	calibrations: PROPERTIES.map((property) => [
		calibrating[property].calibration,
		calibrating[property].trials,
	]),
	names: bayes.department.classes.map((name) => [name, namings.department.labelOf(name)]).sort(),
});

const countsOf = (bayes: NaiveBayes): unknown => [
	bayes.vocabularySize,
	...bayes.classes.map((name) => [name, bayes.documents(name), bayes.tokens(name)]).sort(),
];

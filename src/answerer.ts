import type { Projection } from './correction/evolve';
import type { Label, Property } from './example/label';
import { createFound, type Found } from './found';
import { countDocuments } from './model/baseCounts';
import { isLabel } from './model/className';
import { createScorer, type Scorer } from './model/posterior';

/** Everything that answers: what the journal taught on top of the default model. */
export interface Answerer {
	readonly projection: Projection;
	readonly scorers: Readonly<Record<Property, Scorer>>;
	readonly found: Found;
	/** Titles the default model was built from, where the projection stands on it; else 0. */
	readonly defaultExamples: number;
}

/** Makes an answerer ready to score. */
export const createAnswerer = (projection: Projection, isEmpty: boolean): Answerer => {
	const { defaults, bayes } = projection;
	const scorer = (property: Property): Scorer =>
		createScorer(
			bayes[property],
			defaults.answered(property, isEmpty),
			defaults.toBackground(property, isEmpty),
		);
	const { base } = bayes.department;
	return {
		projection,
		found: createFound(),
		scorers: { department: scorer('department'), responsibility: scorer('responsibility') },
		defaultExamples: countDocuments(base),
	};
};

/** `<default model's version>#<journal position>` */
export const versionOf = ({ projection: { defaults, position } }: Answerer): string =>
	`${defaults.version}#${position}`;

/** The labels a property can answer with, by the names that they have now. */
export const labelsOf = ({ projection }: Answerer, property: Property): Label[] => {
	const labels = projection.bayes[property].classes.filter(isLabel);
	const { isPlain, labelOf } = projection.namings[property];
	return isPlain ? labels : [...new Set(labels.map((label) => labelOf(label) as Label))];
};

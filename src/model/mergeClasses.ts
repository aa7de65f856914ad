import { isLabel, type ClassName } from './className';
import type { Joint } from './posterior';

/**
 * Classes of one name made one: its probability is the sum of theirs, so its logarithms are ln(sum of exp). One entry a name,
 * in the order in which they are met. Counts and weights of the classes stay apart.
 */
export const mergeClasses = (
	{ classes, logLikelihoods, weighted, lessons }: Joint,
	nameOf: (name: ClassName) => ClassName,
): Joint => {
	const places = Map.groupBy(classes.keys(), (i) => nameOf(classes[i]));
	const merge = (values: readonly number[]): number[] =>
		Array.from(places.values(), (indexes) => logSumExp(indexes.map((i) => values[i])));
	return {
		classes: [...places.keys()],
		labels: [...places.keys()].map(isLabel),
		logLikelihoods: merge(logLikelihoods),
		weighted: merge(weighted),
		lessons: Array.from(places.values(), (indexes) =>
			indexes.reduce((sum, i) => sum + lessons[i], 0),
		),
	};
};

/** ln(sum of exp(values)), of at least one value. */
const logSumExp = (values: readonly number[]): number => {
	const highest = Math.max(...values);
	if (highest === -Infinity) return highest;
	return highest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0));
};

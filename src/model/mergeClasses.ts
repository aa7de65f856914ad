import type { ClassName } from './naiveBayes';
import type { Joint } from './posterior';

/**
 * Classes of one name made one: its probability is the sum of theirs, so both of its numbers are ln(sum of exp). One entry a
 * name, in the order in which they are met. Counts and weights of the classes stay apart.
 */
export const mergeClasses = (
	{ classes, logLikelihoods, weighted }: Joint,
	nameOf: (name: ClassName) => ClassName,
): Joint => {
	const places = Map.groupBy(classes.keys(), (i) => nameOf(classes[i]));
	const merge = (values: Float64Array): Float64Array =>
		Float64Array.from(places.values(), (indexes) => logSumExp(indexes.map((i) => values[i])));
	return {
		classes: [...places.keys()],
		logLikelihoods: merge(logLikelihoods),
		weighted: merge(weighted),
	};
};

/** ln(sum of exp(values)), of at least one value. */
const logSumExp = (values: readonly number[]): number => {
	const highest = Math.max(...values);
	return highest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0));
};

import { isLabel, type ClassName } from './className';
import type { NaiveBayes } from './naiveBayes';

/** What is the same for all titles until a class comes or goes; arrays have one entry a class. */
export interface Layout {
	/** The classes of the counts that it was made of. */
	readonly of: readonly ClassName[];
	readonly classes: readonly ClassName[];
	readonly labels: readonly boolean[];
	/** Place among the classes of each name of the lessons; -1 for one without documents. */
	readonly indexes: readonly number[];
	/** Whether they are those of the default model's score, in its order. */
	readonly isPlain: boolean;
	readonly nothing: readonly number[];
	/** Place in the default model's score, -1 for a class that it does not answer with. */
	readonly places: readonly number[];
}

/** The classes of the counts and those that the default model answers with (`answered`: by their place in its score). */
export const toLayout = (bayes: NaiveBayes, answered: ReadonlyMap<ClassName, number>): Layout => {
	const classes = [...new Set([...bayes.classes, ...answered.keys()])];
	const places = classes.map((name) => answered.get(name) ?? -1);
	return {
		of: bayes.classes,
		classes,
		labels: classes.map(isLabel),
		indexes: bayes.learned.names.map((name) => classes.indexOf(name)),
		isPlain: places.length === answered.size && places.every((place, i) => place === i),
		nothing: classes.map(() => 0),
		places,
	};
};

/** The default model's score in the order of the classes; -Infinity for a class that it does not answer with. */
export const arrange = (weighted: readonly number[], { places }: Layout): number[] =>
	places.map((place) => (place < 0 ? -Infinity : weighted[place]));

/** What the lessons say of each of their names, in the order of the classes. */
export const arrangeMasses = (
	{ nothing, indexes }: Layout,
	masses: readonly number[],
): number[] => {
	const lessons = nothing.slice();
	for (let at = 0; at < masses.length; at++)
		if (indexes[at] >= 0) lessons[indexes[at]] = masses[at];
	return lessons;
};

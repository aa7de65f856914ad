import type { Token } from '../example/tokenizer';
import { isLabel, type ClassName } from './className';
import type { Hint } from './hints';
import type { Background } from './background';
import { toLessons, weighLessons, type Lessons } from './lessonMasses';
import type { NaiveBayes } from './naiveBayes';
import type { BaseScore } from './spans';

/** What is known of a title: parallel arrays, one entry a class in the order of `classes`. */
export interface Joint {
	readonly classes: readonly ClassName[];
	/** Whether the class is a label. */
	readonly labels: readonly boolean[];
	/** `classificator`'s: ln P(class) + sum over known tokens of ln P(token|class), unweighted; add-one smoothing. */
	readonly logLikelihoods: readonly number[];
	/** The default model's fitted score (natural log, up to a constant); -Infinity for a class that it does not answer with. */
	readonly weighted: readonly number[];
	/** What the lessons say, where all that the default model says sums to 1; 0 for a class without lessons. */
	readonly lessons: readonly number[];
}

/** A title as the default model read it, and its tokens as lessons have them. */
export interface Scored {
	readonly score: BaseScore;
	readonly tokens: readonly Token[];
	readonly hints: readonly Hint[];
}

/** Predicts from counts that go on changing. */
export interface Scorer {
	/** Unknown tokens are left out. No class, no entry. */
	predictJoint(title: Scored): Joint;
}

/**
 * Multinomial Naive Bayes (Manning, Raghavan and Schuetze 2008, section 13.2) in doubles; the default model's score with a weight
 * a token (Zaidi, Cerquides, Carman and Webb, JMLR 14, 2013); and what lessons add to it. `answered` are the classes that the
 * default model answers with, by their place in its score.
 */
export const createScorer = (
	bayes: NaiveBayes,
	answered: ReadonlyMap<ClassName, number>,
	background: Background,
): Scorer => {
	let frame: Frame | undefined;
	const upToDate = (): Frame =>
		frame?.version === bayes.lessons ? frame : (frame = createFrame(bayes, answered, background));

	return {
		predictJoint({ score, tokens, hints }) {
			const now = upToDate();
			return {
				classes: now.classes,
				labels: now.labels,
				logLikelihoods: toLogLikelihoods(bayes, now, score, tokens),
				weighted: now.isPlain ? score.weighted : arrange(score.weighted, now),
				lessons:
					bayes.learned.totalDocuments === 0
						? now.nothing
						: toMasses(now, weighLessons(now.lessons, tokens, hints)),
			};
		},
	};
};

const arrange = (weighted: readonly number[], { places }: Frame): number[] =>
	places.map((place) => (place < 0 ? -Infinity : weighted[place]));

const toMasses = ({ nothing, indexes }: Frame, masses: readonly number[]): number[] => {
	const lessons = nothing.slice();
	for (let at = 0; at < masses.length; at++)
		if (indexes[at] >= 0) lessons[indexes[at]] = masses[at];
	return lessons;
};

/** What is the same for all titles until the counts change; arrays have one entry a class. */
interface Frame {
	readonly version: number;
	readonly lessons: Lessons;
	readonly classes: readonly ClassName[];
	readonly labels: readonly boolean[];
	/** Place among the classes of each name of the lessons; -1 for one without documents. */
	readonly indexes: readonly number[];
	/** Whether they are those of the default model's score, in its order. */
	readonly isPlain: boolean;
	readonly nothing: readonly number[];
	/** Place in the default model's score, -1 for a class that it does not answer with. */
	readonly places: readonly number[];
	/** ln P(class) */
	readonly priors: readonly number[];
	/** ln(tokens of the class + vocabulary size) */
	readonly logDenominators: readonly number[];
}

const createFrame = (
	bayes: NaiveBayes,
	answered: ReadonlyMap<ClassName, number>,
	background: Background,
): Frame => {
	const { totalDocuments, vocabularySize, learned } = bayes;
	const classes = [...new Set([...bayes.classes, ...answered.keys()])];
	const places = classes.map((name) => answered.get(name) ?? -1);
	return {
		version: bayes.lessons,
		lessons: toLessons(learned, background),
		classes,
		labels: classes.map(isLabel),
		indexes: learned.names.map((name) => classes.indexOf(name)),
		isPlain: places.length === answered.size && places.every((place, i) => place === i),
		nothing: classes.map(() => 0),
		places,
		priors: classes.map((name) => Math.log(bayes.documents(name) / totalDocuments)),
		logDenominators: classes.map((name) => Math.log(bayes.tokens(name) + vocabularySize)),
	};
};

/** The base's evidence, and what lessons add to it. */
const toLogLikelihoods = (
	{ base }: NaiveBayes,
	{ priors, logDenominators, indexes, lessons }: Frame,
	score: BaseScore,
	tokens: readonly Token[],
): number[] => {
	const logs = priors.slice();
	const isBased = base.classes.length > 0;
	let known = isBased ? score.known : 0;
	if (isBased) for (let at = 0; at < base.classes.length; at++) logs[at] += score.logs[at];
	for (const { text } of tokens) {
		const { isNew, places, gains } = lessons.taught(text);
		if (places.length > 0 && isNew) known += 1;
		for (let i = 0; i < places.length; i++) logs[indexes[places[i]]] += gains[i];
	}
	return subtract(logs, known, logDenominators);
};

const subtract = (logs: number[], known: number, logDenominators: readonly number[]): number[] => {
	for (let at = 0; at < logs.length; at++) logs[at] -= known * logDenominators[at];
	return logs;
};

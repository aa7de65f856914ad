import type { Token } from '../example/tokenizer';
import type { BaseScore } from './baseScorer';
import { weighLessons, type Background, type Hint } from './lessonMasses';
import type { ClassName, NaiveBayes } from './naiveBayes';

/** What is known of a title: parallel arrays, one entry a class in the order of `classes`. */
export interface Joint {
	readonly classes: readonly ClassName[];
	/** `classificator`'s: ln P(class) + sum over known tokens of ln P(token|class), unweighted; add-one smoothing. */
	readonly logLikelihoods: Float64Array;
	/** The default model's fitted score (natural log, up to a constant); -Infinity for a class that it does not answer with. */
	readonly weighted: Float64Array;
	/** What the lessons say, where all that the default model says sums to 1; 0 for a class without lessons. */
	readonly lessons: Float64Array;
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
		frame?.lessons === bayes.lessons ? frame : (frame = createFrame(bayes, answered));

	return {
		predictJoint({ score, tokens, hints }) {
			const { classes, places } = upToDate();
			const lessons = new Float64Array(classes.length);
			if (bayes.learned.totalDocuments > 0)
				for (const [name, mass] of weighLessons(bayes, background, tokens, hints))
					lessons[classes.indexOf(name)] = mass;
			return {
				classes,
				logLikelihoods: toLogLikelihoods(bayes, upToDate(), score, tokens),
				weighted: Float64Array.from(places, (at) => (at < 0 ? -Infinity : score.weighted[at])),
				lessons,
			};
		},
	};
};

/** What is the same for all titles until the counts change; arrays have one entry a class. */
interface Frame {
	readonly lessons: number;
	readonly classes: readonly ClassName[];
	/** Place in the default model's score, -1 for a class that it does not answer with. */
	readonly places: Int16Array;
	/** ln P(class) */
	readonly priors: Float64Array;
	/** ln(tokens of the class + vocabulary size) */
	readonly logDenominators: Float64Array;
}

const createFrame = (bayes: NaiveBayes, answered: ReadonlyMap<ClassName, number>): Frame => {
	const { totalDocuments, vocabularySize, lessons } = bayes;
	const classes = [...new Set([...bayes.classes, ...answered.keys()])];
	return {
		lessons,
		classes,
		places: Int16Array.from(classes, (name) => answered.get(name) ?? -1),
		priors: Float64Array.from(classes, (name) => Math.log(bayes.documents(name) / totalDocuments)),
		logDenominators: Float64Array.from(classes, (name) =>
			Math.log(bayes.tokens(name) + vocabularySize),
		),
	};
};

/** The base's evidence, corrected for the tokens that lessons hold. */
const toLogLikelihoods = (
	{ base, learned, classes: counted }: NaiveBayes,
	{ priors, logDenominators, classes }: Frame,
	score: BaseScore,
	tokens: readonly Token[],
): Float64Array => {
	const logs = priors.slice();
	const isBased = base.classes.length > 0;
	let known = isBased ? score.known : 0;
	if (isBased) for (let at = 0; at < base.classes.length; at++) logs[at] += score.logs[at];
	for (const { text } of tokens) {
		if (!learned.has(text)) continue;
		if (!base.has(text)) known += 1;
		const met = new Float64Array(counted.length);
		base.visit(text, (at, count) => (met[at] = count));
		learned.visit(text, (name, count) => {
			const at = classes.indexOf(name);
			logs[at] += Math.log((met[at] + count + 1) / (met[at] + 1));
		});
	}
	for (let at = 0; at < logs.length; at++) logs[at] -= known * logDenominators[at];
	return logs;
};

/** Normalises natural-log scores to probabilities that sum to 1 within 1e-9; none for none. */
export const softmax = (scores: ArrayLike<number>): Float64Array => {
	const probabilities = Float64Array.from(scores);
	const highest = probabilities.reduce((most, score) => Math.max(most, score), -Infinity);
	let sum = 0;
	for (let i = 0; i < probabilities.length; i++)
		sum += probabilities[i] = Math.exp(probabilities[i] - highest);
	for (let i = 0; i < probabilities.length; i++) probabilities[i] /= sum;
	return probabilities;
};

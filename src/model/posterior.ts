import type { Token } from '../example/tokenizer';
import type { ClassName } from './className';
import type { Hint } from './hints';
import type { Background } from './background';
import { arrange, arrangeMasses, toLayout, type Layout } from './layout';
import { keepLessons, weighLessons, type Lessons } from './lessonMasses';
import type { NaiveBayes } from './naiveBayes';
import type { BaseScore } from './spans';
import type { Taught } from './taught';

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
	/** The lessons as they are now. */
	readonly lessons: Lessons;
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
	const lessonsNow = keepLessons(bayes, background);
	let frame: Frame | undefined;
	const upToDate = (): Frame => {
		if (frame?.version === bayes.lessons) return frame;
		const isSame = frame?.layout.of === bayes.classes;
		const layout = isSame ? frame!.layout : toLayout(bayes, answered);
		return (frame = toFrame(bayes, layout, lessonsNow()));
	};

	return {
		get lessons() {
			return lessonsNow();
		},
		predictJoint({ score, tokens, hints }) {
			const now = upToDate();
			const { classes, labels, isPlain, nothing } = now.layout;
			const taught = tokens.map(({ text }) => now.lessons.taught(text));
			return {
				classes,
				labels,
				logLikelihoods: toLogLikelihoods(bayes, now, score, taught),
				weighted: isPlain ? score.weighted : arrange(score.weighted, now.layout),
				lessons:
					bayes.learned.totalDocuments === 0
						? nothing
						: arrangeMasses(now.layout, weighLessons(now.lessons, tokens, taught, hints)),
			};
		},
	};
};

/** What is the same for all titles until the counts change; arrays have one entry a class. */
interface Frame {
	readonly version: number;
	readonly layout: Layout;
	readonly lessons: Lessons;
	/** ln P(class) */
	readonly priors: readonly number[];
	/** ln(tokens of the class + vocabulary size) */
	readonly logDenominators: readonly number[];
}

const toFrame = (bayes: NaiveBayes, layout: Layout, lessons: Lessons): Frame => {
	const { classes } = layout;
	const { totalDocuments, vocabularySize } = bayes;
	return {
		version: bayes.lessons,
		layout,
		lessons,
		priors: classes.map((name) => Math.log(bayes.documents(name) / totalDocuments)),
		logDenominators: classes.map((name) => Math.log(bayes.tokens(name) + vocabularySize)),
	};
};

/** The base's evidence, and what lessons add to it. */
const toLogLikelihoods = (
	{ base }: NaiveBayes,
	{ priors, logDenominators, layout }: Frame,
	score: BaseScore,
	taught: readonly Taught[],
): number[] => {
	const logs = priors.slice();
	const isBased = base.classes.length > 0;
	let known = isBased ? score.known : 0;
	if (isBased) for (let at = 0; at < base.classes.length; at++) logs[at] += score.logs[at];
	for (const { isNew, places, gains } of taught) {
		if (places.length > 0 && isNew) known += 1;
		for (let i = 0; i < places.length; i++) logs[layout.indexes[places[i]]] += gains[i];
	}
	return subtract(logs, known, logDenominators);
};

const subtract = (logs: number[], known: number, logDenominators: readonly number[]): number[] => {
	for (let at = 0; at < logs.length; at++) logs[at] -= known * logDenominators[at];
	return logs;
};

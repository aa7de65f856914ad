import type { Token } from '../example/tokenizer';
import type { ClassName, NaiveBayes } from './naiveBayes';
import { weightOf, type Weights } from './weights';

/** What the counts say of a title: three parallel arrays, one entry a class in the order of `classes`. */
export interface Joint {
	readonly classes: readonly ClassName[];
	/** `classificator`'s: ln P(class) + sum over known tokens of ln P(token|class), unweighted; add-one smoothing. */
	readonly logLikelihoods: readonly number[];
	/** bias + sum over known tokens of (weight * ln P(token|class) + share * shift), natural log, up to a constant. */
	readonly weighted: readonly number[];
}

/**
 * Multinomial Naive Bayes (Manning, Raghavan and Schuetze 2008, section 13.2) in doubles, and the same with a weight a token
 * (Zaidi, Cerquides, Carman and Webb, JMLR 14, 2013) and a shift where counts alone do not tell classes apart. Tokens must be distinct; unknown ones are left out. No class, no entry.
 */
export const predictJoint = (
	bayes: NaiveBayes,
	weights: Weights,
	tokens: readonly Token[],
): Joint => {
	const { classes } = bayes;
	const indexes = new Map(classes.map((name, i) => [name, i]));
	const logLikelihoods = classes.map((name) =>
		Math.log(bayes.documents(name) / bayes.totalDocuments),
	);
	const weighted = classes.map((name, i) => weights.bias(name) ?? logLikelihoods[i]);
	let known = 0;
	let weight = 0;
	for (const token of tokens.filter(({ text }) => bayes.has(text))) {
		const factor = weightOf(weights, token);
		known += 1;
		weight += factor;
		bayes.visit(token.text, (name, count) => {
			const evidence = Math.log(count + 1);
			logLikelihoods[indexes.get(name)!] += evidence;
			weighted[indexes.get(name)!] += factor * evidence;
		});
		weights.visitShifts(token.text, (name, shift) => {
			weighted[indexes.get(name)!] += token.share * shift;
		});
	}
	classes.forEach((name, i) => {
		const logDenominator = Math.log(bayes.tokens(name) + bayes.vocabularySize);
		logLikelihoods[i] -= known * logDenominator;
		weighted[i] -= weight * logDenominator;
	});
	return { classes, logLikelihoods, weighted };
};

/** Normalises natural-log scores to probabilities that sum to 1 within 1e-9; none for none. */
export const softmax = (scores: readonly number[]): number[] => {
	const highest = Math.max(...scores);
	const exponentials = scores.map((score) => Math.exp(score - highest));
	const sum = exponentials.reduce((total, value) => total + value, 0);
	return exponentials.map((value) => value / sum);
};

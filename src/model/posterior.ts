import { tokensOf, type Reading, type Token } from '../example/tokenizer';
import type { PlacedWord } from '../example/place';
import type { ClassName, NaiveBayes } from './naiveBayes';
import { weightOf, type Weights } from './weights';

/** What the counts say of a title: three parallel arrays, one entry a class in the order of `classes`. */
export interface Joint {
	readonly classes: readonly ClassName[];
	/** `classificator`'s: ln P(class) + sum over known tokens of ln P(token|class), unweighted; add-one smoothing. */
	readonly logLikelihoods: Float64Array;
	/** bias + sum over known tokens of (weight * ln P(token|class) + share * shift), natural log, up to a constant. */
	readonly weighted: Float64Array;
}

/** Predicts from counts that go on changing. */
export interface Scorer {
	/** Unknown tokens are left out. No class, no entry. */
	predictJoint(reading: Reading): Joint;
}

/**
 * Multinomial Naive Bayes (Manning, Raghavan and Schuetze 2008, section 13.2) in doubles, and the same with a weight a token
 * (Zaidi, Cerquides, Carman and Webb, JMLR 14, 2013) and a shift where counts alone do not tell classes apart. What the tokens
 * of a word add up to is kept until the counts change.
 */
export const createScorer = (bayes: NaiveBayes, weights: Weights): Scorer => {
	let frame: Frame | undefined;
	const upToDate = (): Frame =>
		frame?.lessons === bayes.lessons ? frame : (frame = createFrame(bayes, weights));

	return {
		predictJoint({ words, joined }) {
			const { classes, priors, biases, logDenominators, evidenceOfWords } = upToDate();
			const sum: Evidence = { known: 0, weight: 0, logs: priors.slice(), weighted: biases.slice() };
			for (const word of words) addUp(sum, recallWord(evidenceOfWords, bayes, weights, word));
			for (const token of joined) addToken(sum, bayes, weights, token);
			for (let at = 0; at < classes.length; at++) {
				sum.logs[at] -= sum.known * logDenominators[at];
				sum.weighted[at] -= sum.weight * logDenominators[at];
			}
			return { classes, logLikelihoods: sum.logs, weighted: sum.weighted };
		},
	};
};

/** What is the same for all titles until the counts change; arrays have one entry a class. */
interface Frame {
	readonly lessons: number;
	readonly classes: readonly ClassName[];
	/** ln P(class) */
	readonly priors: Float64Array;
	readonly biases: Float64Array;
	/** ln(tokens of the class + vocabulary size) */
	readonly logDenominators: Float64Array;
	readonly evidenceOfWords: Map<string, Evidence>;
}

const createFrame = (bayes: NaiveBayes, weights: Weights): Frame => {
	const { classes, totalDocuments, vocabularySize, lessons } = bayes;
	const priors = Float64Array.from(classes, (name) =>
		Math.log(bayes.documents(name) / totalDocuments),
	);
	return {
		lessons,
		classes,
		priors,
		biases: priors.map((prior, at) => weights.bias(classes[at]) ?? prior),
		logDenominators: Float64Array.from(classes, (name) =>
			Math.log(bayes.tokens(name) + vocabularySize),
		),
		evidenceOfWords: new Map(),
	};
};

/** What some tokens say together, before denominators. */
interface Evidence {
	/** How many of them are known, and what they weigh together. */
	known: number;
	weight: number;
	/** Sum of ln(count + 1), one entry a class. */
	readonly logs: Float64Array;
	/** Sum of weight * ln(count + 1) + share * shift, one entry a class. */
	readonly weighted: Float64Array;
}

const MOST_WORDS = 20_000;

const recallWord = (
	evidenceOfWords: Map<string, Evidence>,
	bayes: NaiveBayes,
	weights: Weights,
	word: PlacedWord,
): Evidence => {
	const key = `${word.place[0]}${word.text}`;
	const found = evidenceOfWords.get(key);
	if (found !== undefined) return found;
	const zeros = (): Float64Array => new Float64Array(bayes.classes.length);
	const evidence = { known: 0, weight: 0, logs: zeros(), weighted: zeros() };
	for (const token of tokensOf(word)) addToken(evidence, bayes, weights, token);
	if (evidenceOfWords.size >= MOST_WORDS) evidenceOfWords.clear();
	evidenceOfWords.set(key, evidence);
	return evidence;
};

const addUp = (sum: Evidence, evidence: Evidence): void => {
	sum.known += evidence.known;
	sum.weight += evidence.weight;
	for (let at = 0; at < sum.logs.length; at++) {
		sum.logs[at] += evidence.logs[at];
		sum.weighted[at] += evidence.weighted[at];
	}
};

const addToken = (sum: Evidence, bayes: NaiveBayes, weights: Weights, token: Token): void => {
	const { logs, weighted } = sum;
	if (!bayes.has(token.text)) return;
	const factor = weightOf(weights, token);
	sum.known += 1;
	sum.weight += factor;
	bayes.visit(token.text, (at, count) => {
		const evidence = Math.log(count + 1);
		logs[at] += evidence;
		weighted[at] += factor * evidence;
	});
	weights.visitShifts(token.text, (at, shift) => {
		weighted[at] += token.share * shift;
	});
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

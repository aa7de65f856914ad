import type { PlacedWord } from '../example/place';
import { tokensOf, type Reading, type Token } from '../example/tokenizer';
import type { BaseCounts } from './naiveBayes';
import { weightOf, type Weights } from './weights';

/** What the counts that come with the package say of a title; arrays have one entry a class of the base. */
export interface BaseScore {
	/** Tokens of the title that the base has met, and the sum of their ln(count + 1). */
	readonly known: number;
	readonly logs: Float64Array;
	/** bias + sum over known tokens of (weight * ln P(token|class) + share * shift), natural log, up to a constant. */
	readonly weighted: Float64Array;
}

/** Scores titles by counts that never change, so what the tokens of a word add up to is kept. */
export const createBaseScorer = (
	base: BaseCounts,
	weights: Weights,
): ((reading: Reading) => BaseScore) => {
	const evidenceOfWords = new Map<string, Evidence>();
	const total = base.classes.reduce((sum, name) => sum + base.documents(name), 0);
	const biases = Float64Array.from(
		base.classes,
		(name) => weights.bias(name) ?? Math.log(base.documents(name) / total),
	);
	const logDenominators = Float64Array.from(base.classes, (name) =>
		Math.log(base.tokens(name) + base.vocabularySize),
	);
	return ({ words, joined }) => {
		const sum: Evidence = { ...noEvidence(base), weighted: biases.slice() };
		for (const word of words) addUp(sum, recallWord(evidenceOfWords, base, weights, word));
		for (const token of joined) addToken(sum, base, weights, token);
		for (let at = 0; at < biases.length; at++) sum.weighted[at] -= sum.weight * logDenominators[at];
		return sum;
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

const noEvidence = ({ classes }: BaseCounts): Evidence => ({
	known: 0,
	weight: 0,
	logs: new Float64Array(classes.length),
	weighted: new Float64Array(classes.length),
});

const MOST_WORDS = 20_000;

const recallWord = (
	evidenceOfWords: Map<string, Evidence>,
	base: BaseCounts,
	weights: Weights,
	word: PlacedWord,
): Evidence => {
	const key = `${word.place[0]}${word.text}`;
	const found = evidenceOfWords.get(key);
	if (found !== undefined) return found;
	const evidence = noEvidence(base);
	for (const token of tokensOf(word)) addToken(evidence, base, weights, token);
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

const addToken = (sum: Evidence, base: BaseCounts, weights: Weights, token: Token): void => {
	const { logs, weighted } = sum;
	if (!base.has(token.text)) return;
	const factor = weightOf(weights, token);
	sum.known += 1;
	sum.weight += factor;
	base.visit(token.text, (at, count) => {
		const evidence = Math.log(count + 1);
		logs[at] += evidence;
		weighted[at] += factor * evidence;
	});
	weights.visitShifts(token.text, (at, shift) => {
		weighted[at] += token.share * shift;
	});
};

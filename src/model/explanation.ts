import type { Token } from '../example/tokenizer';
import type { ClassName, NaiveBayes } from './naiveBayes';
import { weightOf, type Weights } from './weights';

/** How much one token moved an answer. */
export interface Influence {
	readonly token: string;
	/** weight * ln(P(token|answer) / P(token|runner-up)): above 0 it spoke for the answer, below 0 against it. */
	readonly influence: number;
}

const SHOWN = 5;

/** The five tokens that moved the answer most against the runner-up, strongest first; unknown tokens moved nothing. */
export const explainAnswer = (
	bayes: NaiveBayes,
	weights: Weights,
	tokens: readonly Token[],
	[answer, runnerUp]: readonly [ClassName, ClassName],
): Influence[] =>
	tokens
		.filter(({ text }) => bayes.has(text))
		.map((token) => ({
			token: token.text,
			influence:
				weightOf(weights, token) *
				(logProbability(bayes, token.text, answer) - logProbability(bayes, token.text, runnerUp)),
		}))
		.sort((a, b) => Math.abs(b.influence) - Math.abs(a.influence))
		.slice(0, SHOWN);

/** ln P(token|class) with add-one smoothing. */
const logProbability = (bayes: NaiveBayes, token: string, name: ClassName): number => {
	const index = bayes.classes.indexOf(name);
	let count = 0;
	bayes.visit(token, (at, found) => {
		if (at === index) count = found;
	});
	return Math.log((count + 1) / (bayes.tokens(name) + bayes.vocabularySize));
};

import type { Token } from '../example/tokenizer';
import { isCounted, visitCounts, type BaseCounts } from './baseCounts';
import type { ClassName } from './className';
import type { Hint } from './hints';
import type { Background } from './background';
import { visitHint, visitToken, type Lessons } from './lessonMasses';
import { weightOf } from './weights';

/** How much one token moved an answer. */
export interface Influence {
	readonly token: string;
	/**
	 * weight * ln(P(token|answer) / P(token|runner-up)) where the default model answers with both, and what the lessons with the
	 * token say for the answer less what they say for the runner-up: above 0 it spoke for the answer, below 0 against it.
	 */
	readonly influence: number;
}

const SHOWN = 5;

/** The five tokens that moved the answer most against the runner-up, strongest first; unknown tokens moved nothing. */
export const explainAnswer = (
	lessons: Lessons,
	{ tokens, hints }: { readonly tokens: readonly Token[]; readonly hints: readonly Hint[] },
	[answer, runnerUp]: readonly [ClassName, ClassName],
): Influence[] => {
	const influences = new Map<string, number>();
	const add = (token: string, amount: number): void => {
		if (amount !== 0) influences.set(token, (influences.get(token) ?? 0) + amount);
	};
	const { names } = lessons.learned;
	const adder = (token: string) => (at: number, amount: number) =>
		add(token, names[at] === answer ? amount : names[at] === runnerUp ? -amount : 0);
	for (const token of tokens) {
		add(token.text, byDefault(lessons.background, token, answer, runnerUp));
		visitToken(lessons, token, lessons.taught(token.text), adder(token.text));
	}
	for (const hint of hints) visitHint(lessons, hint, adder(hint.text));
	return [...influences]
		.map(([token, influence]) => ({ token, influence }))
		.sort((a, b) => Math.abs(b.influence) - Math.abs(a.influence))
		.slice(0, SHOWN);
};

const byDefault = (
	{ base, weights, isOwn }: Background,
	token: Token,
	answer: ClassName,
	runnerUp: ClassName,
): number => {
	if (!isCounted(base, token.text) || isOwn(answer) || isOwn(runnerUp)) return 0;
	const ratio =
		logProbability(base, token.text, answer) - logProbability(base, token.text, runnerUp);
	return weightOf(base, weights, token) * ratio;
};

/** ln P(token|class) with add-one smoothing. */
const logProbability = (base: BaseCounts, token: string, name: ClassName): number => {
	const index = base.classes.indexOf(name);
	let count = 0;
	visitCounts(base, token, (at, found) => {
		if (at === index) count = found;
	});
	return Math.log((count + 1) / (base.tokens(name) + base.table.size));
};

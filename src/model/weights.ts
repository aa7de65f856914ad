import { TOKEN_KINDS, type Token } from '../example/tokenizer';
import type { BaseCounts } from './baseCounts';

/** Fitted weights of one property, beside those of tokens, which stand in the table of its counts. */
export interface Weights {
	/** What the weight of a token is multiplied with, by its kind, in the order of TOKEN_KINDS. */
	readonly kinds: readonly number[];
	/** The head start of each class (natural log). */
	readonly biases: readonly number[];
}

/** A token's weight before fitting, and for good where fitting never met it (model measurements of 2026-11-23). */
export const UNFITTED = 0.5;

/** What one step of a weight is worth; the highest weight is 255 steps. */
export const WEIGHT_STEP = 1 / 50;

/** What one step of a shift is worth (natural log): what a token says for a class, or against it, beyond its counts. */
export const SHIFT_STEP = 1 / 10;

/** The factor with which the token's evidence enters the weighted score. */
export const weightOf = (base: BaseCounts, weights: Weights, token: Token): number =>
	fittedWeightOf(base, token.text) * factorOf(weights, token);

/** The weight that was fitted to a token. */
export const fittedWeightOf = ({ table, property }: BaseCounts, token: string): number => {
	const at = table.find(token);
	return at < 0 ? UNFITTED : ((table.words[at] >>> (16 * property)) & 0xff) * WEIGHT_STEP;
};

/** What the weight of a token is multiplied with where it stands. */
export const factorOf = ({ kinds }: Weights, { kind, share }: Token): number =>
	kinds[TOKEN_KINDS.indexOf(kind)] * share;

import type { Token, TokenKind } from '../example/tokenizer';
import type { ClassName } from './naiveBayes';

/** Fitted weights of one property: how much each token counts, and each class's head start (natural log). */
export interface Weights {
	/** At least 0; `UNFITTED` for a token that fitting has not met. */
	token(text: string): number;
	kind(kind: TokenKind): number;
	/** `undefined` for a class that fitting has not met. */
	bias(name: ClassName): number | undefined;
	/**
	 * Calls `visit` for each class that the token speaks for (above 0) or against beyond its counts (natural log), with the
	 * class's index in the classes of the base that was fitted with it.
	 */
	visitShifts(token: string, visit: (at: number, shift: number) => void): void;
}

/** A token's weight before fitting, and for good where fitting never met it (model measurements of 2026-11-23). */
export const UNFITTED = 0.5;

/** Plain weights: what a model without fitted weights has. */
export const UNFITTED_WEIGHTS: Weights = {
	token: () => UNFITTED,
	kind: () => 1,
	bias: () => undefined,
	visitShifts: () => undefined,
};

/** The factor with which a token's evidence enters the weighted score. */
export const weightOf = (weights: Weights, { text, kind, share }: Token): number =>
	weights.token(text) * weights.kind(kind) * share;

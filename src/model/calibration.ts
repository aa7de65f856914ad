/**
 * Turns a score into a probability that means what it says: scores are multiplied by exp(coefficients . features) before they
 * are normalised (temperature scaling: Guo, Pleiss, Sun and Weinberger, ICML 2017; here the temperature depends on the title).
 */
export interface Calibration {
	/** One number a feature, in the order of {@link toFeatures}. */
	readonly coefficients: readonly number[];
}

/** What the temperature of a title depends on. */
export interface Doubt {
	/** Share of the title's words that the model has met, 0 to 1. */
	readonly knownWords: number;
	/** Probability of the classes that are no label, 0 to 1, before calibration. */
	readonly noLabel: number;
	/** Number of words of the title. */
	readonly words: number;
}

/** The features of a temperature: constant, share of unknown words, probability of no label, logarithm of the length. */
export const toFeatures = ({ knownWords, noLabel, words }: Doubt): number[] => [
	1,
	1 - knownWords,
	noLabel,
	Math.log(Math.max(1, words)),
];

/** No change: the scores as they are. */
export const UNCALIBRATED: Calibration = { coefficients: [0, 0, 0, 0] };

/** What the scores of a title are multiplied with; above 0. */
export const inverseTemperature = ({ coefficients }: Calibration, doubt: Doubt): number =>
	Math.exp(toFeatures(doubt).reduce((sum, feature, i) => sum + feature * coefficients[i], 0));

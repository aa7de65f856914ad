import { coverageAt, type Coverage } from './coverage';
import { accuracyOf, isRight, meanOf, type Judged } from './judged';
import { calibrationError, reliability, type ReliabilityBin } from './reliability';

/** Measures of one property on judged answers; of none, all are 0 and the lists empty. */
export interface Evaluation {
	/** Answers whose title has a right label. */
	readonly judged: number;
	/** Share of them that is right. */
	readonly accuracy: number;
	/** Mean over the right labels of their F1 (harmonic mean of precision and recall). */
	readonly macroF1: number;
	/** See {@link calibrationError}. */
	readonly calibrationError: number;
	/** Mean squared difference of confidence and right (1) or wrong (0) (Brier 1950). */
	readonly brier: number;
	/** Mean -ln(probability of the right label), probabilities held above 1e-6. */
	readonly logLoss: number;
	readonly reliability: readonly ReliabilityBin[];
	readonly coverages: readonly Coverage[];
	/** Titles that have no right label, and the share of them that got none. */
	readonly unlabelled: number;
	readonly heldBack: number;
}

const THRESHOLDS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;

/** Measures answers of one property. */
export const evaluate = (all: readonly Judged[]): Evaluation => {
	const judged = all.filter(({ right }) => right !== null);
	const unlabelled = all.filter(({ right }) => right === null);
	return {
		judged: judged.length,
		accuracy: accuracyOf(judged),
		macroF1: macroF1(judged),
		calibrationError: calibrationError(judged),
		brier: meanOf(judged, (one) => (one.confidence - Number(isRight(one))) ** 2),
		logLoss: meanOf(
			judged,
			({ probabilityOfRight }) => -Math.log(Math.max(1e-6, probabilityOfRight)),
		),
		reliability: reliability(judged),
		coverages: THRESHOLDS.map((threshold) => coverageAt(judged, threshold)),
		unlabelled: unlabelled.length,
		heldBack: meanOf(unlabelled, ({ answered }) => Number(answered === null)),
	};
};

const macroF1 = (judged: readonly Judged[]): number => {
	const labels = [...new Set(judged.map(({ right }) => right))];
	return meanOf(labels, (label) => {
		const hits = judged.filter((one) => one.right === label && isRight(one)).length;
		const stated = judged.filter(({ answered }) => answered === label).length;
		const due = judged.filter(({ right }) => right === label).length;
		return (2 * hits) / (stated + due);
	});
};

import { accuracyOf, meanOf, type Judged } from './judged';
import { createRandom } from './random';

/** A bin of a reliability diagram: confidences in [from, to), the last one up to 1. */
export interface ReliabilityBin {
	readonly from: number;
	readonly to: number;
	readonly count: number;
	/** Mean confidence of the bin, 0 where it is empty. */
	readonly confidence: number;
	/** Share of the bin that is right, 0 where it is empty. */
	readonly accuracy: number;
}

const BINS = 10;

/** Ten bins of equal width. */
export const reliability = (judged: readonly Judged[]): ReliabilityBin[] =>
	Array.from({ length: BINS }, (_, bin) => {
		const inside = judged.filter(
			({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
		);
		return {
			from: bin / BINS,
			to: (bin + 1) / BINS,
			count: inside.length,
			confidence: meanOf(inside, ({ confidence }) => confidence),
			accuracy: accuracyOf(inside),
		};
	});

/** Mean |confidence - accuracy| over the bins, weighted by count (Naeini, Cooper and Hauskrecht, AAAI 2015); 0 of none. */
export const calibrationError = (judged: readonly Judged[]): number =>
	reliability(judged).reduce(
		(sum, { count, confidence, accuracy }) =>
			sum + (count / Math.max(1, judged.length)) * Math.abs(confidence - accuracy),
		0,
	);

/** The middle 95 % of the calibration errors of 1,000 samples drawn with replacement (Efron 1979), the same every time. */
export const calibrationErrorInterval = (judged: readonly Judged[]): readonly [number, number] => {
	const random = createRandom(1);
	const draw = (): number => Math.floor((random() / 2 ** 32) * judged.length);
	const errors = Array.from({ length: 1_000 }, () =>
		calibrationError(judged.map(() => judged[draw()])),
	);
	errors.sort((a, b) => a - b);
	return [errors[25] ?? 0, errors[974] ?? 0];
};

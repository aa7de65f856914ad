import { toFeatures, UNCALIBRATED, type Calibration, type Doubt } from '../calibration';
import { softmax } from '../softmax';

/** A title that the scoring model has not been fitted to: scores of all labels (natural log), which one is right, and its doubt. */
export interface HeldOut {
	readonly scores: readonly number[];
	/** Index of the right label in `scores`. */
	readonly right: number;
	readonly doubt: Doubt;
}

const STEPS = 300;
const RATE = 0.05;

/**
 * Fits the coefficients of the temperature to held-out titles by gradient descent with momentum on their log loss (natural log).
 * No title, no change.
 */
export const fitCalibration = (heldOut: readonly HeldOut[]): Calibration => {
	const samples = heldOut.map((sample) => ({ ...sample, features: toFeatures(sample.doubt) }));
	const coefficients = [...UNCALIBRATED.coefficients];
	const speed = coefficients.map(() => 0);
	for (let step = 0; step < STEPS; step++) {
		const slope = coefficients.map(() => 0);
		for (const { scores, right, features } of samples) {
			const scale = Math.exp(
				features.reduce((sum, feature, i) => sum + feature * coefficients[i], 0),
			);
			const expected = softmax(scores.map((score) => score * scale)).reduce(
				(sum, p, i) => sum + p * scores[i],
				0,
			);
			const pull = (scores[right] - expected) * scale;
			features.forEach((feature, i) => (slope[i] += (pull * feature) / samples.length));
		}
		coefficients.forEach(
			(_, i) => (coefficients[i] += speed[i] = 0.9 * speed[i] + RATE * slope[i]),
		);
	}
	return { coefficients };
};

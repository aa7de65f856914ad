import { inverseTemperature, UNCALIBRATED, type Calibration } from '../../src/model/calibration';
import { isLabel } from '../../src/model/className';
import { fitCalibration, type HeldOut } from '../../src/model/fitting/fitCalibration';
import { softmax } from '../../src/model/softmax';
import type { Opinion } from './contender';
import { isInFirstHalf } from './sample';

/** An opinion of a title that has a label, beside that label. */
export interface Judged {
	readonly isRight: boolean;
	/** Scores of the labels alone, and which of them is right. */
	readonly heldOut: HeldOut;
	/** Whether a calibration for this title may be fitted to the titles of the other half of the families. */
	readonly isInFirstHalf: boolean;
}

export interface Measures {
	readonly titles: number;
	readonly accuracy: number;
	/** Mean -ln(probability of the right label), probabilities as they come, held above 1e-6. */
	readonly logLoss: number;
	/** The same with a calibration fitted on the other half of the held-out role phrases: ours, and a temperature for the others. */
	readonly calibratedLogLoss: number;
}

/** Scores so low that none is worth telling from another; natural's can be -Infinity. */
const FLOOR = -500;

/** The doubt of those who have none: every title the same. */
const NO_DOUBT = { knownWords: 1, noLabel: 0, words: 1 };

/**
 * Puts an opinion beside what is right. All contenders learn "no function named" and "not a job title" as two classes more, since
 * the seed says so to all alike. Judged are the titles that have a label: "none" is a wrong answer from anybody, and probabilities are
 * those of the labels among themselves, as our model hands them out.
 */
export const judge = ({ scores, doubt }: Opinion, right: string, family: string): Judged => {
	const labels = [...scores.keys()].filter(isLabel);
	const highest = Math.max(...scores.values());
	const hasAnswer = Number.isFinite(highest);
	return {
		isRight: hasAnswer && scores.get(right) === highest,
		heldOut: {
			// Without an answer all labels are alike.
			scores: labels.map((label) =>
				hasAnswer ? Math.max(FLOOR, scores.get(label)! - highest) : 0,
			),
			right: labels.findIndex((label) => label === right),
			doubt: doubt ?? NO_DOUBT,
		},
		isInFirstHalf: isInFirstHalf(family),
	};
};

/** Measures judged titles; of none, all are 0. */
export const measure = (judged: readonly Judged[], isOurs: boolean): Measures => {
	const [first, second] = [true, false].map((half) =>
		judged.filter(({ isInFirstHalf: isFirst }) => isFirst === half).map(({ heldOut }) => heldOut),
	);
	const fit = isOurs ? fitOurs : fitTemperature;
	const calibrated = [...lossesOf(first, fit(second)), ...lossesOf(second, fit(first))];
	return {
		titles: judged.length,
		accuracy: mean(judged.map(({ isRight }) => Number(isRight))),
		logLoss: mean(lossesOf([...first, ...second], UNCALIBRATED)),
		calibratedLogLoss: mean(calibrated),
	};
};

const mean = (numbers: readonly number[]): number =>
	numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Each title's -ln(probability of the right label); a label never met has the probability 0 before it is held above 1e-6. */
const lossesOf = (heldOut: readonly HeldOut[], calibration: Calibration): number[] =>
	heldOut.map(({ scores, right, doubt }) => {
		const scale = inverseTemperature(calibration, doubt);
		const probability = softmax(scores.map((score) => score * scale))[right] ?? 0;
		return -Math.log(Math.max(1e-6, probability));
	});

/** Every how many titles ours is calibrated on, as in `npm run train`. */
const EVERY = 2;

const fitOurs = (heldOut: readonly HeldOut[]): Calibration =>
	fitCalibration(heldOut.filter(({ right }, i) => right >= 0 && i % EVERY === 0));

/** Logarithms of the scales between which a temperature is looked for, and how often the third that is worse is cut off. */
const SCALES = [-7, 2] as const;
const CUTS = 25;

/** The temperature (Guo, Pleiss, Sun and Weinberger, ICML 2017) of the least log loss, by ternary search: it has one minimum. */
const fitTemperature = (heldOut: readonly HeldOut[]): Calibration => {
	let [low, high]: readonly [number, number] = SCALES;
	const lossAt = (logScale: number): number => mean(lossesOf(heldOut, toTemperature(logScale)));
	for (let cut = 0; cut < CUTS; cut++) {
		const third = (high - low) / 3;
		if (lossAt(low + third) < lossAt(high - third)) high -= third;
		else low += third;
	}
	return toTemperature((low + high) / 2);
};

/** A temperature that is the same for every title. */
const toTemperature = (logScale: number): Calibration => ({
	coefficients: UNCALIBRATED.coefficients.with(0, logScale),
});

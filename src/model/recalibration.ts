import { inverseTemperature, type Calibration, type Doubt } from './calibration';
import { isLabel, type ClassName } from './className';
import { softmax } from './softmax';

/**
 * How the default model's confidence in its own best label fared where a person said what is right. The numbers are whole
 * multiples of STEP, counted in it, so that sums of trials are exact in whatever order they are added and subtracted.
 */
export interface Trial {
	readonly isRight: boolean;
	/** First derivative of the log loss of "right or wrong" by the logarithm of what scores are multiplied with. */
	readonly slope: number;
	/** Its second derivative as the model expects it (Fisher information), 0 or more. */
	readonly curvature: number;
	/** 1 for a mistake; for a right answer the mistakes to expect beside it: the odds against it, (1 - confidence) / confidence. */
	readonly mistakes: number;
}

const STEP = 1e-6;

/** A title that the default model answered; `weighted` has one entry a class (natural log). */
export interface AnsweredTitle extends Pick<Doubt, 'knownWords' | 'words'> {
	readonly classes: readonly ClassName[];
	readonly weighted: readonly number[];
}

/** Tries an answer by the classes that are right; `undefined` where it is no label. */
export const toTrial = (
	{ classes, weighted, ...title }: AnsweredTitle,
	calibration: Calibration,
	right: readonly ClassName[],
): Trial | undefined => {
	const best = weighted.indexOf(Math.max(...weighted));
	if (best < 0 || !isLabel(classes[best])) return undefined;
	const noLabel = softmax(weighted).reduce((sum, p, i) => sum + (isLabel(classes[i]) ? 0 : p), 0);
	const scale = inverseTemperature(calibration, { ...title, noLabel });
	let [odds, gaps] = [0, 0];
	for (let i = 0; i < classes.length; i++) {
		if (i === best || !isLabel(classes[i])) continue;
		const gap = scale * (weighted[best] - weighted[i]);
		odds += Math.exp(-gap);
		gaps += gap * Math.exp(-gap);
	}
	return measure(right.includes(classes[best]), odds, gaps);
};

/** By ln(scale) the logit of the confidence, -ln(odds), rises by the mean gap to the other labels, weighted by their odds. */
const measure = (isRight: boolean, odds: number, gaps: number): Trial => {
	const confidence = 1 / (1 + odds);
	const gap = odds === 0 ? 0 : gaps / odds;
	return {
		isRight,
		slope: toSteps((isRight ? -odds : 1) * confidence * gap),
		curvature: toSteps(odds * (confidence * gap) ** 2),
		mistakes: toSteps(isRight ? odds : 1),
	};
};

const toSteps = (value: number): number => Math.round(value / STEP);

/** What the trials of one property add up to, those of right answers and those of mistakes. */
export interface Trials {
	readonly right: Sums;
	readonly wrong: Sums;
}

type Sums = Omit<Trial, 'isRight'>;

const NOTHING: Sums = { slope: 0, curvature: 0, mistakes: 0 };

export const NO_TRIALS: Trials = { right: NOTHING, wrong: NOTHING };

/** The sums with a trial more (`times` 1), or with one less (-1). */
export const addTrial = (trials: Trials, trial: Trial, times: 1 | -1): Trials => {
	const side = trial.isRight ? 'right' : 'wrong';
	const { slope, curvature, mistakes } = trials[side];
	const sums = {
		slope: slope + times * trial.slope,
		curvature: curvature + times * trial.curvature,
		mistakes: mistakes + times * trial.mistakes,
	};
	return { ...trials, [side]: sums };
};

/** Chosen by measurement: docs/architecture.md, "What judgements do to confidence". */
const CHANGE = {
	/** Curvature of the belief that the shipped calibration is right: trials of as much move it half as far as they say. */
	belief: 100,
	/** What so many standard deviations of the slope explain is taken for chance. */
	chance: 1,
	/** Mistakes count as though there were at most so many times as many as expected, right answers likewise. */
	disparity: 2,
	/** The scale is never changed by more than this factor. */
	most: 2,
} as const;

/**
 * The calibration as trials leave it: one step of Fisher scoring on their log loss, held back by a belief in the calibration that
 * they were made with (ridge: Hoerl and Kennard, Technometrics 12, 1970) and by what may be chance (soft threshold: Tibshirani,
 * JRSS B 58, 1996): where confidence means what it says, the variance of the slope is the curvature. Without trials it stays as
 * it is. People correct mistakes and seldom confirm what is right, or the other way round: so neither side alone changes anything.
 */
export const recalibrate = (
	{ coefficients }: Calibration,
	{ right, wrong }: Trials,
): Calibration => {
	const [ofRight, ofWrong] = [shareOf(right, wrong), shareOf(wrong, right)];
	const slope = STEP * (ofRight * right.slope + ofWrong * wrong.slope);
	const curvature = STEP * (ofRight * right.curvature + ofWrong * wrong.curvature);
	const beyond = Math.max(0, Math.abs(slope) - CHANGE.chance * Math.sqrt(curvature));
	const step = Math.min(Math.log(CHANGE.most), beyond / (curvature + CHANGE.belief));
	const change = slope > 0 ? -step : step;
	return { coefficients: coefficients.map((one, i) => (i === 0 ? one + change : one)) };
};

/** What trials of one side count beside those of the other, 0 to 1. */
const shareOf = (side: Sums, other: Sums): number =>
	side.mistakes === 0 ? 1 : Math.min(1, (CHANGE.disparity * other.mistakes) / side.mistakes);

import type { Property } from '../example/label';
import type { Calibration } from '../model/calibration';
import type { ClassName } from '../model/className';
import type { DefaultAnswers } from '../model/defaultAnswers';
import { shareKnown } from '../model/knownWords';
import { addTrial, recalibrate, toTrial, type Trial, type Trials } from '../model/recalibration';
import type { Valid } from './memory';

/** The calibration of a property, kept right by what people say of titles. */
export interface Calibrating {
	/** The default model's, as the lessons in force leave it. */
	readonly calibration: Calibration;
	/** What the lessons in force add up to, for a snapshot. */
	readonly trials: Trials;
	/** Tries by a lesson what the default model alone answers to its title; examples try nothing. */
	tryOne(lesson: Tried): void;
	/** Takes back what `tryOne` did. */
	untryOne(lesson: Tried): void;
}

/** A lesson, as far as it tries an answer. */
export interface Tried {
	readonly lesson: Pick<Valid, 'kind' | 'title'>;
	/** The default model's classes that are right by the lesson; none where it could not have been right, and is not tried. */
	readonly right: readonly ClassName[];
}

export const createCalibrating = (
	defaults: DefaultAnswers,
	property: Property,
	start: Trials,
): Calibrating => {
	const shipped = defaults.properties[property].calibration;
	let trials = start;
	let calibration = recalibrate(shipped, trials);
	const add = (tried: Tried, times: 1 | -1): void => {
		const trial = tryLesson(defaults, property, tried);
		if (trial === undefined) return;
		trials = addTrial(trials, trial, times);
		calibration = recalibrate(shipped, trials);
	};
	return {
		get calibration() {
			return calibration;
		},
		get trials() {
			return trials;
		},
		tryOne: (tried) => add(tried, 1),
		untryOne: (tried) => add(tried, -1),
	};
};

/** A function of the lesson and the default model alone, so that what was added can be taken away. */
const tryLesson = (
	defaults: DefaultAnswers,
	property: Property,
	{ lesson: { kind, title }, right }: Tried,
): Trial | undefined => {
	if (kind === 'example' || right.length === 0) return undefined;
	const { document, scores } = defaults.study(title);
	const { base, calibration } = defaults.properties[property];
	const tried = {
		classes: base.classes,
		weighted: scores[property].weighted,
		knownWords: shareKnown(document, scores.unmet),
		words: document.words.length,
	};
	return toTrial(tried, calibration, right);
};

/** Whether both lessons try the same, so that the calibration stays as it is. */
export const isSameTrial = (a: Tried, b: Tried): boolean =>
	a.lesson.title === b.lesson.title &&
	(a.lesson.kind === 'example') === (b.lesson.kind === 'example') &&
	a.right.length === b.right.length &&
	a.right.every((name, i) => name === b.right[i]);

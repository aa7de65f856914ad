import { findOut, type Answerer } from '../../src/answer';
import { PROPERTIES, type Property } from '../../src/example/label';
import { fitCalibration, type HeldOut } from '../../src/model/fitCalibration';
import type { Calibrations } from './build';
import { toAnswerer, type Fold } from './crossValidate';
import type { SeedExample } from './expand';

/** Whether a title stands as somebody wrote it: what was put together from parts is easier than what people type. */
const isWritten = ({ title, phrase }: SeedExample): boolean =>
	phrase === undefined || phrase === title;

/** Fits the calibration of each property to titles that the folds' models (uncalibrated ones) have not seen. */
export const calibrate = (folds: readonly Fold[]): Calibrations => {
	const samples: Readonly<Record<Property, HeldOut[]>> = { department: [], responsibility: [] };
	for (const { built, heldOut } of folds) {
		const answerer = toAnswerer(built);
		for (const example of heldOut.filter(isWritten))
			for (const property of PROPERTIES)
				samples[property].push(...toSamples(answerer, example, property));
	}
	return {
		department: fitCalibration(samples.department),
		responsibility: fitCalibration(samples.responsibility),
	};
};

const ALL = { candidates: Infinity, explain: false };

/** A title as a sample, where both it and the answer have a label. Uncalibrated log-probabilities are scores. */
const toSamples = (answerer: Answerer, example: SeedExample, property: Property): HeldOut[] => {
	const verdict = findOut(answerer, example.title, ALL).verdicts[property];
	if (verdict.kind !== 'label') return [];
	const { candidates, doubt } = verdict;
	const right = candidates.findIndex(({ label }) => label === example[property]);
	const scores = candidates.map(({ logProbability }) => Math.max(-500, logProbability));
	return right < 0 ? [] : [{ scores, right, doubt }];
};

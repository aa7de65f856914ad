import { findOut } from '../../src/answer';
import { PROPERTIES, type Property } from '../../src/example/label';
import type { Calibration } from '../../src/model/calibration';
import type { Verdict } from '../../src/model/decision';
import { fitCalibration, type HeldOut } from '../../src/model/fitting/fitCalibration';
import { toAnswerer, type Fold } from './crossValidate';
import type { SeedExample } from './seedExample';
import type { Calibrations } from './toModel';

/** Whether a title stands as somebody wrote it: what was put together from parts is easier than what people type. */
const isWritten = ({ title, phrase }: SeedExample): boolean =>
	phrase === undefined || phrase === title;

/** Titles that a model has not seen, as calibrations are fitted to them. */
export type Samples = Readonly<Record<Property, readonly HeldOut[]>>;

/** What the fold's model (an uncalibrated one) says of the titles that it has not seen. */
export const sampleFold = ({ built, heldOut }: Fold): Samples => {
	const answerer = toAnswerer(built);
	const written = heldOut.filter(isWritten).map((example) => ({
		example,
		verdicts: findOut(answerer, example.title, ALL).verdicts,
	}));
	const [department, responsibility] = PROPERTIES.map((property) =>
		written.flatMap(({ example, verdicts }) => toSample(verdicts[property], example[property])),
	);
	return { department, responsibility };
};

/** Fits the calibration of each property to the samples of some folds. */
export const calibrate = (folds: readonly Samples[]): Calibrations => ({
	department: fitCalibration(folds.flatMap(({ department }) => department)),
	responsibility: fitCalibration(folds.flatMap(({ responsibility }) => responsibility)),
});

/** What scores are multiplied with beside the fitted calibration: docs/architecture.md, "How sure the default model is". */
const STRANGENESS = 0.87;

/** Makes calibrations less sure: what people type is stranger to a model than a held-out fold of its own seed. */
export const temper = ({ department, responsibility }: Calibrations): Calibrations => ({
	department: scaled(department),
	responsibility: scaled(responsibility),
});

const scaled = ({ coefficients: [constant, ...rest] }: Calibration): Calibration => ({
	coefficients: [constant + Math.log(STRANGENESS), ...rest],
});

const ALL = { candidates: Infinity, explain: false };

/** A title as a sample, where both it and the answer have a label. Uncalibrated log-probabilities are scores. */
const toSample = (verdict: Verdict, rightLabel: string | null): HeldOut[] => {
	if (verdict.kind !== 'label') return [];
	const { candidates, doubt } = verdict;
	const right = candidates.findIndex(({ label }) => label === rightLabel);
	const scores = candidates.map(({ logProbability }) => Math.max(-500, logProbability));
	return right < 0 ? [] : [{ scores, right, doubt }];
};

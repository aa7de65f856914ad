import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { UNCALIBRATED } from '../../../src/model/calibration';
import { NONE } from '../../../src/model/className';
import {
	addTrial,
	NO_TRIALS,
	recalibrate,
	toTrial,
	type Trial,
	type Trials,
} from '../../../src/model/recalibration';

/** Three to one for Sales: confidence 0.75, odds against it 1/3, gap ln 3 = 1.098612. */
const ANSWER = {
	classes: ['Sales', 'Legal'],
	weighted: [Math.log(3), 0],
	knownWords: 1,
	words: 2,
};

const RIGHT: Trial = {
	isRight: true,
	/** -(1/3) * 0.75 * 1.098612 */
	slope: -274_653,
	/** 1/3 * (0.75 * 1.098612) ^ 2 */
	curvature: 226_303,
	mistakes: 333_333,
};

const WRONG: Trial = {
	isRight: false,
	/** 0.75 * 1.098612 */
	slope: 823_959,
	curvature: 226_303,
	mistakes: 1_000_000,
};

const sum = (...trials: readonly Trial[]): Trials =>
	trials.reduce((sums, trial) => addTrial(sums, trial, 1), NO_TRIALS);

const times = (count: number, trial: Trial): Trial[] => Array<Trial>(count).fill(trial);

const assertClose = (actual: number, expected: number): void =>
	assert.ok(Math.abs(actual - expected) < 1e-6, `${actual} is not ${expected}`);

const changeOf = (trials: Trials): number => recalibrate(UNCALIBRATED, trials).coefficients[0];

describe('A trial of an answer', () => {
	test('that was right pulls the scale up', () => {
		assert.deepEqual(toTrial(ANSWER, UNCALIBRATED, ['Sales']), RIGHT);
	});

	test('that was wrong pulls the scale down', () => {
		assert.deepEqual(toTrial(ANSWER, UNCALIBRATED, ['Legal']), WRONG);
	});

	test('goes by the calibrated confidence', () => {
		const half = { ...ANSWER, weighted: [2 * Math.log(3), 0] };

		const trial = toTrial(half, { coefficients: [Math.log(0.5), 0, 0, 0] }, ['Sales']);

		assert.deepEqual(trial, RIGHT);
	});

	test('leaves the classes that are no label out', () => {
		const answer = { ...ANSWER, classes: [...ANSWER.classes, NONE], weighted: [Math.log(3), 0, 1] };

		assert.deepEqual(toTrial(answer, UNCALIBRATED, ['Sales']), RIGHT);
	});

	test('that is no label is none', () => {
		const answer = { ...ANSWER, classes: [NONE, 'Legal'] };

		assert.equal(toTrial(answer, UNCALIBRATED, ['Legal']), undefined);
	});

	test('without any class is none', () => {
		assert.equal(
			toTrial({ ...ANSWER, classes: [], weighted: [] }, UNCALIBRATED, ['Legal']),
			undefined,
		);
	});

	test('says nothing of the scale where there is no other label', () => {
		const answer = { ...ANSWER, classes: ['Sales'], weighted: [1] };

		const trial = toTrial(answer, UNCALIBRATED, ['Sales'])!;

		assert.deepEqual(sum(trial), NO_TRIALS);
	});
});

describe('Recalibrating', () => {
	test('leaves the calibration as it is without trials', () => {
		assert.deepEqual(recalibrate({ coefficients: [1, 2, 3, 4] }, NO_TRIALS), {
			coefficients: [1, 2, 3, 4],
		});
	});

	test('changes nothing by mistakes alone, nor by right answers alone', () => {
		assert.equal(Math.abs(changeOf(sum(WRONG, WRONG, WRONG))), 0);
		assert.equal(Math.abs(changeOf(sum(RIGHT, RIGHT, RIGHT))), 0);
	});

	test('takes a step towards what trials say, held back by the belief in what is there', () => {
		// Of 20 mistakes, where 10/3 are expected, a third counts: slope -2.74653 + 5.49306, curvature 2.26303 + 1.50869.
		const change = changeOf(sum(...times(10, RIGHT), ...times(20, WRONG)));

		assertClose(change, -(2.74653 - Math.sqrt(3.77172)) / (100 + 3.77172));
	});

	test('lets right answers count as far as mistakes allow', () => {
		// Of 90 right ones, which let 30 mistakes expect where 10 are seen, two thirds count: slope -16.47918 + 8.23959, curvature
		// 13.57818 + 2.26303.
		const change = changeOf(sum(...times(90, RIGHT), ...times(10, WRONG)));

		assertClose(change, (8.23959 - Math.sqrt(15.84121)) / (100 + 15.84121));
	});

	test('takes no step where the trials may be chance', () => {
		// Slope 0.274653, less than its standard deviation of 0.614143 by the model's own confidence.
		assert.equal(Math.abs(changeOf(sum(RIGHT, WRONG, WRONG))), 0);
	});

	test('never changes the scale by more than a factor of two', () => {
		const steep: Trial = { ...WRONG, slope: 1_000 * WRONG.slope };

		const change = changeOf(sum(...times(3, RIGHT), steep));

		assert.equal(change, -Math.LN2);
	});

	test('forgets a trial that is taken back, whatever came in between', () => {
		const trials = addTrial(sum(RIGHT, WRONG, RIGHT), WRONG, -1);

		assert.deepEqual(trials, sum(RIGHT, RIGHT));
	});
});

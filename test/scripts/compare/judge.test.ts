import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judge, measure } from '../../../scripts/compare/judge';
import { NONE } from '../../../src/model/className';

const opinion = (probabilities: Readonly<Record<string, number>>) => ({
	scores: new Map(Object.entries(probabilities).map(([name, p]) => [name, Math.log(p)])),
});

const assertNear = (actual: number, expected: number): void =>
	assert.ok(Math.abs(actual - expected) < 1e-3, `${actual} is not ${expected}`);

describe('A comparison', () => {
	test('counts "none" as wrong, and takes probabilities among the labels alone', () => {
		const judged = judge(opinion({ Sales: 0.2, Finance: 0.1, [NONE]: 0.7 }), 'Sales', 'sales');

		const measures = measure([judged], false);

		assert.equal(measures.accuracy, 0);
		// -ln(0.2 / (0.2 + 0.1))
		assertNear(measures.logLoss, 0.4055);
	});

	test('takes no answer for a wrong one, with all labels alike', () => {
		const judged = judge(opinion({ Sales: 0, Finance: 0 }), 'Sales', 'sales');

		const measures = measure([judged], false);

		assert.equal(measures.accuracy, 0);
		// -ln(1 / 2)
		assertNear(measures.logLoss, 0.6931);
	});

	test('holds the probability of a label that was never met above 1e-6', () => {
		const judged = judge(opinion({ Finance: 1 }), 'Sales', 'sales');

		const { logLoss } = measure([judged], false);

		// -ln(1e-6)
		assertNear(logLoss, 13.8155);
	});

	test('finds the temperature at which probabilities mean what they say', () => {
		// Always as good as sure of Sales, right in three of four: calibrated, that is the entropy of 3/4.
		const sure = opinion({ Sales: 1 - 1e-6, Finance: 1e-6 });
		const judged = Array.from({ length: 80 }, (_, i) =>
			judge(sure, i % 4 === 0 ? 'Finance' : 'Sales', `family ${i >> 2}`),
		);

		const { calibratedLogLoss } = measure(judged, false);

		// -(0.75 ln 0.75 + 0.25 ln 0.25)
		assertNear(calibratedLogLoss, 0.5623);
	});
});

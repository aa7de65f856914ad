import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { confusions } from '../../../src/model/confusion';
import { mergeClasses } from '../../../src/model/mergeClasses';
import { toPeriods, type JudgedThen } from '../../../src/model/progress';
import { findThreshold } from '../../../src/model/threshold';

const judged = (right: string | null, answered: string | null, confidence = 0.5): JudgedThen => ({
	...{ right, answered, confidence },
	probabilityOfRight: 0,
	at: '2026-01-02T03:04:05.678Z',
});

describe('Confusions', () => {
	test('count each pair of right and answered, most frequent first', () => {
		const found = confusions([
			judged('A', 'B'),
			judged('A', 'A'),
			judged('A', 'B'),
			judged(null, 'A'),
		]);

		assert.deepEqual(found, [
			{ right: 'A', answered: 'B', count: 2 },
			{ right: 'A', answered: 'A', count: 1 },
			{ right: null, answered: 'A', count: 1 },
		]);
	});

	test('are none of nothing', () => assert.deepEqual(confusions([]), []));
});

describe('Periods', () => {
	test('of 25 answers are two, with the accuracy of each and so far', () => {
		const answers = Array.from({ length: 25 }, (_, i) => judged('A', i < 6 ? 'B' : 'A'));

		const periods = toPeriods(answers);

		// 12 answers with 6 right; 13 with 13 right, 19 of 25 so far.
		assert.deepEqual(
			periods.map(({ judged: count, accuracy, accuracySoFar }) => [count, accuracy, accuracySoFar]),
			[
				[12, 6 / 12, 6 / 12],
				[13, 1, 19 / 25],
			],
		);
	});

	test('are at most twelve', () => {
		assert.equal(toPeriods(Array.from({ length: 1_000 }, () => judged('A', 'A'))).length, 12);
	});

	test('are none of nothing', () => assert.deepEqual(toPeriods([]), []));
});

describe('A threshold', () => {
	const OUTCOMES = [
		{ confidence: 0.95, isRight: true },
		{ confidence: 0.9, isRight: true },
		{ confidence: 0.7, isRight: false },
		{ confidence: 0.7, isRight: true },
	];

	const WANTED = [
		[1, { threshold: 0.71, precision: 1, share: 2 / 4 }],
		[0.75, { threshold: 0, precision: 3 / 4, share: 1 }],
	] as const;

	for (const [wanted, found] of WANTED) {
		test(`is the lowest that reaches a precision of ${wanted}`, () => {
			assert.deepEqual(findThreshold(OUTCOMES, wanted), found);
		});
	}

	test('is none where the most confident answer is wrong', () => {
		assert.equal(findThreshold([{ confidence: 1, isRight: false }], 0.5), undefined);
	});
});

describe('Classes of one name', () => {
	test('have the sum of their probabilities', () => {
		const joint = {
			classes: ['A', 'B', 'C'],
			labels: [true, true, true],
			logLikelihoods: [0.2, 0.3, 0.5].map(Math.log),
			weighted: [0.1, 0.6, 0.3].map(Math.log),
			lessons: [0.5, 0, 0.25],
		};

		const merged = mergeClasses(joint, (name) => (name === 'C' ? 'A' : name));

		const probabilities = [merged.logLikelihoods, merged.weighted].map((values) =>
			Array.from(values, (value) => Math.exp(value).toFixed(9)),
		);
		// 0.2 + 0.5 and 0.1 + 0.3
		assert.deepEqual(merged.classes, ['A', 'B']);
		assert.deepEqual(probabilities, [
			['0.700000000', '0.300000000'],
			['0.400000000', '0.600000000'],
		]);
		assert.deepEqual(merged.lessons, [0.75, 0]);
	});
});

import { describe, test } from 'node:test';
import { softmax } from '../../../src/model/softmax';
import { assertClose } from './assertClose';

describe('Normalising', () => {
	const CASES: ReadonlyArray<readonly [name: string, scores: number[], expected: number[]]> = [
		['nothing gives nothing', [], []],
		['one score gives certainty', [-700], [1]],
		['equal scores give equal shares', [-3, -3, -3, -3], [0.25, 0.25, 0.25, 0.25]],
		['scores far below zero do not vanish', [-10_000, -10_000 + Math.log(3)], [0.25, 0.75]],
		['scores far above zero do not overflow', [10_000 + Math.log(3), 10_000], [0.75, 0.25]],
		['an impossible class gets nothing', [0, -Infinity], [1, 0]],
	];

	for (const [name, scores, expected] of CASES) {
		test(name, () => assertClose(softmax(scores), expected));
	}
});

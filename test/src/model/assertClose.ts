import assert from 'node:assert/strict';

/** Each number is the expected one within 1e-9. */
export const assertClose = (actual: ArrayLike<number>, expected: readonly number[]): void => {
	assert.equal(actual.length, expected.length);
	Array.from(actual, (value, i) =>
		assert.ok(Math.abs(value - expected[i]) < 1e-9, `${value} is not ${expected[i]}`),
	);
};

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepFirst } from '../../../src/insight/first';

const NUMBERS = Array.from({ length: 5_000 }, (_, i) => (i * 7_919) % 5_000);

const ascending = (a: number, b: number): number => a - b;

test('The first of a long list are those that sorting all of it brings first', () => {
	const first = keepFirst(3, ascending);

	NUMBERS.forEach(first.add);

	assert.deepEqual(first.take(), [0, 1, 2]);
});

test('The first of a list that is shorter than wanted are all of it, in order', () => {
	const first = keepFirst(10, ascending);

	[3, 1, 2].forEach(first.add);

	assert.deepEqual(first.take(), [1, 2, 3]);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findLabel, nearLabels, parseLabel, type Label } from '../../../src/example/label';

const KNOWN = [
	'Human Resources',
	'Sales',
	'Customer Success',
	'Café',
] as readonly string[] as Label[];

describe('A label is parsed', () => {
	const PARSED: ReadonlyArray<readonly [name: string, value: string, label: string]> = [
		['as it is', 'Sales', 'Sales'],
		['without blanks around it', ' \tSales\n', 'Sales'],
		['with single blanks', 'Human \u00a0  Resources', 'Human Resources'],
		['in composed letters', 'Cafe\u0301', 'Caf\u00e9'],
		['of 100 characters', 'x'.repeat(100), 'x'.repeat(100)],
		['that only looks like a number', '42', '42'],
	];

	for (const [name, value, label] of PARSED) {
		test(name, () => assert.equal(parseLabel(value), label));
	}
});

describe('A label is refused', () => {
	const REFUSED: ReadonlyArray<readonly [name: string, value: unknown]> = [
		['that is empty', ''],
		['of blanks', ' \t\n\u00a0'],
		['of 101 characters', 'x'.repeat(101)],
		['with a control character', 'Sales\u0000'],
		['that is a number', 42],
		['that is an object', { label: 'Sales' }],
		['that is missing', undefined],
	];

	for (const [name, value] of REFUSED) {
		test(name, () => assert.throws(() => parseLabel(value), { code: 'INVALID_LABEL' }));
	}
});

describe('A known label is found', () => {
	const FOUND: ReadonlyArray<readonly [label: string, found: string | undefined]> = [
		['Sales', 'Sales'],
		['sALES', 'Sales'],
		['cafe', 'Café'],
		['Sale', undefined],
		['constructor', undefined],
	];

	for (const [label, found] of FOUND) {
		test(`${label}: ${found}`, () => assert.equal(findLabel(parseLabel(label), KNOWN), found));
	}
});

describe('Near labels', () => {
	const NEAR: ReadonlyArray<readonly [label: string, near: string[]]> = [
		['Sale', ['Sales', 'Café']],
		['Human Resorces', ['Human Resources']],
		['Archaeology', []],
	];

	for (const [label, near] of NEAR) {
		test(`of ${label} are ${near.join(', ') || 'none'}`, () => {
			assert.deepEqual(nearLabels(parseLabel(label), KNOWN, 3), near);
		});
	}

	test('are no more than asked for', () => {
		assert.deepEqual(nearLabels(parseLabel('Sale'), KNOWN, 1), ['Sales']);
	});
});

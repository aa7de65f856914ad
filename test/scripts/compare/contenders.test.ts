import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CONTENDERS } from '../../../scripts/compare/contenders';
import type { SeedExample } from '../../../scripts/seed/seedExample';
import { tokenize } from '../../../scripts/seed/tokenize';

const toExamples = (department: string, titles: readonly string[]): SeedExample[] =>
	titles.map((title) => ({
		title,
		department,
		responsibility: 'Manager',
		family: title,
		kin: title,
		language: 'en',
	}));

/** With more than the ten different words that wink asks for. */
const EXAMPLES = [
	...toExamples('Sales', ['Sales Manager', 'Sales Trainer', 'Inside Sales Agent', 'Sales Hunter']),
	...toExamples('Finance', ['Tax Accountant', 'Cost Accountant', 'Accountant', 'Fund Accountant']),
];

/** Often enough for fastText, which passes over words that are rare. */
const MANY = Array.from({ length: 10 }, () => EXAMPLES).flat();

describe('Two obvious classes are learned by', () => {
	const tokenized = tokenize(MANY);

	for (const contender of CONTENDERS)
		test(`${contender.name}, reading ${contender.reading}`, async () => {
			const predict = await contender.learn({
				tokenized,
				property: 'department',
				isSeen: () => true,
			});

			const answers = ['Regional Sales Director', 'Senior Accountant'].map(
				(title) => [...predict(title).scores].sort(([, a], [, b]) => b - a)[0][0],
			);

			assert.deepEqual(answers, ['Sales', 'Finance']);
		});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Correction } from '../../../src/correction/correction';
import { classifyOne, newPath, open } from '../workbench';

/** Titles that the default model knows the department of; and titles that a person sees otherwise. */
const RIGHT: ReadonlyArray<readonly [department: string, titles: readonly string[]]> = [
	['Sales', ['Sales Manager', 'Sales Associate', 'Account Executive', 'Sales Representative']],
	['Marketing', ['Marketing Manager', 'SEO Manager', 'Marketing Assistant', 'Brand Manager']],
	['Finance', ['Accountant', 'Financial Analyst', 'Tax Manager', 'Payroll Accountant']],
	['Human Resources', ['HR Manager', 'Recruiter', 'HR Assistant', 'Talent Acquisition Manager']],
];
const WRONG = ['Lawyer', 'Legal Counsel', 'Paralegal', 'Attorney', 'Nurse', 'Teacher', 'Designer'];

const LESSONS = [
	...RIGHT.flatMap(([department, titles]) => titles.map((title) => ({ title, department }))),
	...WRONG.map((title) => ({ title, department: 'Consulting' })),
];

/** Of the weight of an example, so that relatives learn the same. */
const JUDGEMENTS = LESSONS.map((lesson): Correction => ({ ...lesson, kind: 'confirmation' }));

const confidenceIn = async (file: string): Promise<number> =>
	(await classifyOne(await open(file), 'Regional Warehouse Planner')).department.confidence;

describe('Mistakes among answers that people judged', () => {
	test('make the model less sure of titles that nobody judged', async () => {
		const [judged, taught] = [newPath(), newPath()];

		await (await open(judged)).correct(JUDGEMENTS);
		await (await open(taught)).learn(LESSONS);

		assert.ok((await confidenceIn(judged)) < (await confidenceIn(taught)));
	});

	test('make it as sure again once they are undone', async () => {
		const file = newPath();
		const model = await open(file);
		const before = await confidenceIn(file);
		const receipts = await model.correct(JUDGEMENTS);
		const during = await confidenceIn(file);

		for (const { correctionId } of receipts) await model.undo(correctionId!);

		assert.notEqual(during, before);
		assert.equal(await confidenceIn(file), before);
	});
});

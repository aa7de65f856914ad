import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JobTitleModel } from '../../../src/index';
import { open, openEmpty } from '../workbench';

/** A title, the department that a person puts it into, titles that follow, and titles that stay where they were. */
const CORRECTIONS: ReadonlyArray<
	readonly [title: string, department: string, near: readonly string[], far: readonly string[]]
> = [
	[
		'Night nurse',
		'Marketing',
		['Senior night nurse', 'Senior night nurse (ICU)', 'Night Nurse, Pediatrics'],
		['Nurse', 'Head Nurse', 'School Nurse', 'Night Auditor'],
	],
	[
		'Patent Engineer',
		'Legal',
		['Senior Patent Engineer', 'Patent Engineer II'],
		['Engineer', 'Software Engineer', 'Process Engineer'],
	],
	[
		'Talent Partner',
		'Sales',
		['Senior Talent Partner', 'Talent Partner EMEA'],
		['Talent Acquisition Manager', 'HR Manager', 'Managing Partner'],
	],
	[
		'Event Chef',
		'Marketing',
		['Senior Event Chef', 'Event Chef (Catering)'],
		['Chef', 'Pastry Chef', 'Sous Chef'],
	],
];

const departmentsOf = async (model: JobTitleModel, titles: readonly string[]) => {
	const answers = await model.classify(titles, { record: false });
	return answers.map(({ department }) => department.label);
};

describe('One correction', () => {
	for (const [title, department, near, far] of CORRECTIONS) {
		test(`of "${title}" moves its relatives and leaves others where they were`, async () => {
			const model = await open();
			const before = await departmentsOf(model, far);

			await model.correct([{ title, department }]);

			assert.deepEqual(
				await departmentsOf(model, near),
				near.map(() => department),
			);
			assert.deepEqual(await departmentsOf(model, far), before);
		});
	}

	test('to a label of the user’s own leaves what the default model knows', async () => {
		const model = await open();

		await model.correct([{ title: 'Growth Wizard', department: 'Magic', allowNewLabels: true }]);

		assert.deepEqual(
			await departmentsOf(model, ['Senior Growth Wizard', 'VP Marketing', 'Growth Manager']),
			['Magic', 'Marketing', 'Marketing'],
		);
	});
});

describe('Labels of the user’s own', () => {
	const EXAMPLES = [
		{ title: 'VP Marketing', department: 'Buyer persona A' },
		{ title: 'Head of Sales', department: 'Buyer persona A' },
		{ title: 'Software Engineer', department: 'Buyer persona B' },
		{ title: 'CTO', department: 'Buyer persona B' },
	];

	test('need few examples, because what the default model answers is evidence for them', async () => {
		const model = await openEmpty();

		await model.learn(EXAMPLES);

		// None of these shares a word with an example.
		assert.deepEqual(await departmentsOf(model, ['SEO Specialist', 'DevOps Architect']), [
			'Buyer persona A',
			'Buyer persona B',
		]);
	});

	test('leave a text that is no job title without a label', async () => {
		const model = await openEmpty();
		await model.learn(EXAMPLES);

		assert.deepEqual(await departmentsOf(model, ['n/a', 'asdf', 'jane@example.org']), [
			null,
			null,
			null,
		]);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classifyOne, labelsOf, newPath, open, openEmpty } from '../workbench';

describe('A label', () => {
	const SPELLINGS = [
		'Human Resources',
		' Human Resources ',
		'human resources',
		'HUMAN\t RESOURCES',
	];

	for (const spelling of SPELLINGS) {
		test(`is known whatever its blanks and case: ${JSON.stringify(spelling)}`, async () => {
			const model = await open();

			await model.correct([{ title: 'Quark Wrangler', department: spelling }]);

			assert.equal((await labelsOf(model, 'Quark Wrangler'))[0], 'Human Resources');
			assert.equal((await model.holdings()).labels.department.length, 23);
		});
	}

	test('that is unknown is refused with the ones that look like it', async () => {
		const model = await open();

		const [{ error }] = await model.correct([
			{ title: 'Quark Wrangler', department: 'Human Resorces' },
		]);

		assert.equal(error!.message, 'Expected a department of the model, got "Human Resorces".');
		assert.match(
			error!.hint,
			/^Did you mean "Human Resources".*\? Else switch on Allow New Labels\.$/,
		);
	});

	test('that is like none is refused with what to do', async () => {
		const model = await openEmpty();

		const [{ error }] = await model.correct([{ title: 'Clerk', department: 'Archive' }]);

		assert.equal(error!.hint, 'Choose one from the list, or switch on Allow New Labels.');
	});

	test('that is new is added where that is allowed, and known from then on', async () => {
		const file = newPath();
		const model = await open(file);

		const [, second] = await model.correct([
			{ title: 'Quark Wrangler', department: 'Wizardry', allowNewLabels: true },
			{ title: 'Quark Herder', department: 'wizardry' },
		]);

		assert.equal(second.error, null);
		assert.equal((await labelsOf(model, 'Quark Herder'))[0], 'Wizardry');
		assert.ok((await (await open(file)).holdings()).labels.department.includes('Wizardry'));
	});

	test('that is new has no rank', async () => {
		const model = await open();

		await model.correct([
			{ title: 'Quark Wrangler', responsibility: 'Archwizard', allowNewLabels: true },
		]);

		const { responsibility } = await classifyOne(model, 'Quark Wrangler');
		assert.deepEqual([responsibility.label, responsibility.rank], ['Archwizard', null]);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classifyOne, labelsOf, open, openEmpty } from '../workbench';

describe('A correction', () => {
	test('by title is answered right from the next title on, from memory', async () => {
		const model = await open();

		await model.correct([{ title: 'VP of Sales', department: 'Legal', responsibility: 'Intern' }]);

		const { department, responsibility, ...answer } = await classifyOne(model, 'VP of Sales');
		assert.deepEqual(
			[department.label, department.confidence, department.source],
			['Legal', 1, 'correction'],
		);
		assert.deepEqual(
			[responsibility.label, responsibility.confidence, responsibility.source, responsibility.rank],
			['Intern', 1, 'correction', 11],
		);
		assert.deepEqual(
			[answer.confidence, answer.needsReview, answer.reviewReason],
			[1, false, null],
		);
	});

	test('by classification id is about the title of that classification', async () => {
		const model = await open();
		const [, { id }] = await model.classify(['VP of Sales', 'Growth Wizard']);

		const [receipt] = await model.correct([{ classificationId: id!, department: 'Marketing' }]);

		assert.equal(receipt.title, 'Growth Wizard');
		assert.equal((await classifyOne(model, 'Growth Wizard')).department.source, 'correction');
		assert.equal((await classifyOne(model, 'VP of Sales')).department.source, 'model');
	});

	test('holds for other ways of writing the same title', async () => {
		const model = await open();

		await model.correct([{ title: 'VP, Growth', department: 'Legal' }]);

		for (const title of ['vp growth', '  VP   GROWTH ', 'V.P. Growth', 'Vice President, Growth'])
			assert.equal((await labelsOf(model, title))[0], 'Legal');
	});

	test('leaves a property alone that it does not name', async () => {
		const model = await open();
		const before = await classifyOne(model, 'VP of Sales');

		const [receipt] = await model.correct([{ title: 'VP of Sales', department: 'Legal' }]);

		const { responsibility } = await classifyOne(model, 'VP of Sales');
		assert.deepEqual(responsibility, before.responsibility);
		assert.deepEqual(receipt.changed, ['department']);
	});

	test('to none is certain, and not for review', async () => {
		const model = await open();

		await model.correct([{ title: 'Manager of Sales', department: null }]);

		const { department } = await classifyOne(model, 'Manager of Sales');
		assert.deepEqual(
			[department.label, department.confidence, department.source],
			[null, 1, 'correction'],
		);
	});

	test('to none in both says that the text is no title, which is certain too', async () => {
		const model = await open();

		await model.correct([{ title: 'Sales Kickoff', department: null, responsibility: null }]);

		const answer = await classifyOne(model, 'Sales Kickoff');
		assert.deepEqual([answer.confidence, answer.needsReview], [1, false]);
	});

	test('supersedes an earlier one of the same title', async () => {
		const model = await open();

		await model.correct([{ title: 'Quark Wrangler', department: 'Legal', actor: 'ada' }]);
		await model.correct([{ title: 'Quark Wrangler', department: 'Research', actor: 'bo' }]);

		assert.equal((await labelsOf(model, 'Quark Wrangler'))[0], 'Research');
	});

	test('teaches the relatives of its title', async () => {
		const model = await openEmpty();
		const said = { department: 'Ferries', allowNewLabels: true };
		await model.learn([{ title: 'Night Clerk', department: 'Hotel' }]);

		await model.correct([{ title: 'Ferry Captain', ...said }]);

		const { department } = await classifyOne(model, 'Second Ferry Captain');
		assert.deepEqual([department.label, department.source], ['Ferries', 'model']);
	});

	test('of a long text that is no title is answered from memory like any other', async () => {
		const model = await open();
		const title = 'we are looking for a baker '.repeat(4_000);

		await model.correct([{ title, department: 'Other', responsibility: null }]);

		assert.equal((await classifyOne(model, title)).confidence, 1);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classifyOne, labelsOf, newPath, open, openEmpty } from '../workbench';
import { openTaught } from './openTaught';

const department = 'department' as const;

describe('A label that is renamed', () => {
	test('is answered by its new name, from memory and from the model', async () => {
		const model = await openTaught();

		await model.rename({ property: department, from: 'Ships', to: 'Fleet' });

		assert.deepEqual(await labelsOf(model, 'Harbour Pilot'), ['Fleet', null]);
		assert.deepEqual(await labelsOf(model, 'Ferry Captain'), ['Fleet', null]);
		assert.deepEqual((await model.holdings()).labels.department.toSorted(), ['Fleet', 'Hotel']);
	});

	test('keeps its confidence', async () => {
		const model = await openTaught();
		const before = await classifyOne(model, 'Ferry Porter');

		await model.rename({ property: department, from: 'Hotel', to: 'House' });

		const after = await classifyOne(model, 'Ferry Porter');
		assert.equal(after.department.confidence, before.department.confidence);
	});

	test('has its new name in another process’s model and after opening again', async () => {
		const file = newPath();
		const model = await openTaught(file);
		const other = await openEmpty(file);
		await labelsOf(other, 'Ferry Captain');

		await model.rename({ property: department, from: 'Ships', to: 'Fleet' });

		assert.deepEqual(await labelsOf(other, 'Ferry Captain'), ['Fleet', null]);
		assert.deepEqual(await labelsOf(await openEmpty(file), 'Ferry Captain'), ['Fleet', null]);
	});

	test('takes lessons under its new name for its own', async () => {
		const model = await openTaught();
		await model.rename({ property: department, from: 'Ships', to: 'Fleet' });

		await model.correct([{ title: 'Tug Captain', department: 'Fleet' }]);

		assert.deepEqual((await model.holdings()).labels.department.toSorted(), ['Fleet', 'Hotel']);
	});

	test('may be the default model’s', async () => {
		const model = await open();

		await model.rename({ property: department, from: 'engineering', to: 'Technology' });

		const { department: answer } = await classifyOne(model, 'Software Engineer');
		assert.equal(answer.label, 'Technology');
		assert.equal(answer.candidates[0].label, 'Technology');
		assert.equal((await model.holdings()).labels.department.length, 23);
	});

	test('is explained by the words that moved it', async () => {
		const model = await open();
		const before = await model.classify(['Software Engineer'], { explain: true, record: false });

		await model.rename({ property: department, from: 'Engineering', to: 'Technology' });

		const after = await model.classify(['Software Engineer'], { explain: true, record: false });
		assert.deepEqual(after[0].department.influences, before[0].department.influences);
	});

	test('leaves its old name free for another label', async () => {
		const model = await open();
		await model.rename({ property: department, from: 'Engineering', to: 'Technology' });

		await model.correct([
			{ title: 'Bridge Wright', department: 'Engineering', allowNewLabels: true },
		]);

		assert.equal((await labelsOf(model, 'Bridge Wright'))[0], 'Engineering');
		assert.equal((await labelsOf(model, 'Software Engineer'))[0], 'Technology');
		assert.equal((await model.holdings()).labels.department.length, 24);
	});

	test('is confirmed by its new name where it was answered by the old one', async () => {
		const model = await open();
		const [{ id }] = await model.classify(['Software Engineer']);
		await model.rename({ property: department, from: 'Engineering', to: 'Technology' });

		const [{ status }] = await model.correct([{ classificationId: id!, confirm: true }]);

		assert.equal(status, 'changed');
		assert.equal((await labelsOf(model, 'Software Engineer'))[0], 'Technology');
		assert.equal((await model.statistics()).judged.department.accuracy, 1);
	});

	test('has its old name back once that is undone', async () => {
		const model = await openTaught();
		const { changeId } = await model.rename({ property: department, from: 'Ships', to: 'Fleet' });

		const receipt = await model.undo(changeId!);

		assert.deepEqual([receipt.status, receipt.message], ['changed', 'Taken back']);
		assert.deepEqual(await labelsOf(model, 'Ferry Captain'), ['Ships', null]);
	});

	test('by the name that it has changes nothing', async () => {
		const model = await openTaught();

		const receipt = await model.rename({ property: department, from: 'ships', to: 'Ships' });

		assert.deepEqual(
			[receipt.changeId, receipt.message],
			[null, 'Nothing changed: that is its name'],
		);
	});

	test('may get another spelling of its name', async () => {
		const model = await openTaught();

		await model.rename({ property: department, from: 'Ships', to: 'SHIPS' });

		assert.deepEqual(await labelsOf(model, 'Ferry Captain'), ['SHIPS', null]);
	});
});

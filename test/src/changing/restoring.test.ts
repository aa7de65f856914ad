import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openModel } from '../../../src/index';
import { labelsOf, newPath, openEmpty } from '../workbench';
import { correctNightClerk } from './correctNightClerk';
import { positionOf } from './positionOf';

describe('A model that is restored', () => {
	test('to a position answers as it did then', async () => {
		const model = await openEmpty();
		await correctNightClerk(model, 'Archive');
		await correctNightClerk(model, 'Post');

		const { message } = await model.restore({ position: 1 });

		assert.equal(message, 'Brought back to position 1');
		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Archive', null]);
		assert.deepEqual((await model.holdings()).labels.department, ['Archive']);
	});

	test('to position 0 is as new', async () => {
		const model = await openEmpty();
		await correctNightClerk(model, 'Archive');

		await model.restore({ position: 0 });

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), [null, null]);
		assert.equal((await model.holdings()).corrections, 0);
	});

	test('has lessons back that were undone after that position', async () => {
		const model = await openEmpty();
		await model.undo(await correctNightClerk(model, 'Archive'));

		await model.restore({ position: 1 });

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Archive', null]);
	});

	test('loses none of its journal: restoring can be undone', async () => {
		const model = await openEmpty();
		await correctNightClerk(model, 'Archive');
		await correctNightClerk(model, 'Post');
		const { changeId } = await model.restore({ position: 1 });

		await model.undo(changeId!);

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Post', null]);
		assert.equal(await positionOf(model), 4);
	});

	test('keeps what was taught after restoring when that is undone', async () => {
		const model = await openEmpty();
		await correctNightClerk(model, 'Archive');
		const { changeId } = await model.restore({ position: 0 });
		await model.correct([{ title: 'Ferry Pilot', department: 'Ships', allowNewLabels: true }]);

		await model.undo(changeId!);

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Archive', null]);
		assert.deepEqual(await labelsOf(model, 'Ferry Pilot'), ['Ships', null]);
	});

	test('may be restored to where it was restored before', async () => {
		const model = await openEmpty();
		await correctNightClerk(model, 'Archive');
		await correctNightClerk(model, 'Post');
		const { changeId } = await model.restore({ position: 1 });
		await model.undo(changeId!);

		await model.restore({ position: 3 });

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Archive', null]);
	});

	test('has its labels by the names of that position', async () => {
		const model = await openEmpty();
		await correctNightClerk(model, 'Archive');
		await model.rename({ property: 'department', from: 'Archive', to: 'Records' });

		await model.restore({ position: 1 });

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Archive', null]);
	});

	test('to a time answers as it did at that time', async () => {
		let hour = 0;
		let ids = 0;
		const model = await openModel(
			{ storage: { kind: 'sqlite', file: newPath() }, start: 'empty' },
			{
				now: () => `2026-01-02T${String(++hour).padStart(2, '0')}:00:00.000Z`,
				newId: () => String(++ids),
				writeSnapshot: () => Promise.resolve(),
			},
		);
		await correctNightClerk(model, 'Archive');
		await correctNightClerk(model, 'Post');

		const { message } = await model.restore({ time: '2026-01-02T04:30:00+02:00' });

		assert.equal(message, 'Brought back to position 1');
		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Archive', null]);
		await model.close();
	});

	test('to where it is changes nothing', async () => {
		const model = await openEmpty();
		await correctNightClerk(model, 'Archive');

		const { changeId } = await model.restore({ position: 1 });

		assert.deepEqual([changeId, await positionOf(model)], [null, 1]);
	});

	test('and opened again is the same', async () => {
		const file = newPath();
		const model = await openEmpty(file);
		await correctNightClerk(model, 'Archive');
		await correctNightClerk(model, 'Post');

		await model.restore({ position: 1 });

		assert.deepEqual(await labelsOf(await openEmpty(file), 'Night Clerk'), ['Archive', null]);
	});
});

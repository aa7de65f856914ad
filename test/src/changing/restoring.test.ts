import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openModel, type JobTitleModel } from '../../../src/index';
import { labelsOf, newPath, openEmpty } from '../workbench';

const positionOf = async (model: JobTitleModel): Promise<number> =>
	Number((await model.holdings()).modelVersion.split('#')[1]);

const say = async (model: JobTitleModel, department: string): Promise<string> => {
	const [{ correctionId }] = await model.correct([
		{ title: 'Night Clerk', department, allowNewLabels: true },
	]);
	return correctionId!;
};

describe('A model that is restored', () => {
	test('to a position answers as it did then', async () => {
		const model = await openEmpty();
		await say(model, 'Archive');
		await say(model, 'Post');

		const { message } = await model.restore({ position: 1 });

		assert.equal(message, 'Brought back to position 1');
		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Archive', null]);
		assert.deepEqual((await model.holdings()).labels.department, ['Archive']);
	});

	test('to position 0 is as new', async () => {
		const model = await openEmpty();
		await say(model, 'Archive');

		await model.restore({ position: 0 });

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), [null, null]);
		assert.equal((await model.holdings()).corrections, 0);
	});

	test('has lessons back that were undone after that position', async () => {
		const model = await openEmpty();
		await model.undo(await say(model, 'Archive'));

		await model.restore({ position: 1 });

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Archive', null]);
	});

	test('loses none of its journal: restoring can be undone', async () => {
		const model = await openEmpty();
		await say(model, 'Archive');
		await say(model, 'Post');
		const { changeId } = await model.restore({ position: 1 });

		await model.undo(changeId!);

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Post', null]);
		assert.equal(await positionOf(model), 4);
	});

	test('keeps what was taught after restoring when that is undone', async () => {
		const model = await openEmpty();
		await say(model, 'Archive');
		const { changeId } = await model.restore({ position: 0 });
		await model.correct([{ title: 'Ferry Pilot', department: 'Ships', allowNewLabels: true }]);

		await model.undo(changeId!);

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Archive', null]);
		assert.deepEqual(await labelsOf(model, 'Ferry Pilot'), ['Ships', null]);
	});

	test('may be restored to where it was restored before', async () => {
		const model = await openEmpty();
		await say(model, 'Archive');
		await say(model, 'Post');
		const { changeId } = await model.restore({ position: 1 });
		await model.undo(changeId!);

		await model.restore({ position: 3 });

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Archive', null]);
	});

	test('has its labels by the names of that position', async () => {
		const model = await openEmpty();
		await say(model, 'Archive');
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
		await say(model, 'Archive');
		await say(model, 'Post');

		const { message } = await model.restore({ time: '2026-01-02T04:30:00+02:00' });

		assert.equal(message, 'Brought back to position 1');
		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Archive', null]);
		await model.close();
	});

	test('to where it is changes nothing', async () => {
		const model = await openEmpty();
		await say(model, 'Archive');

		const { changeId } = await model.restore({ position: 1 });

		assert.deepEqual([changeId, await positionOf(model)], [null, 1]);
	});

	test('and opened again is the same', async () => {
		const file = newPath();
		const model = await openEmpty(file);
		await say(model, 'Archive');
		await say(model, 'Post');

		await model.restore({ position: 1 });

		assert.deepEqual(await labelsOf(await openEmpty(file), 'Night Clerk'), ['Archive', null]);
	});
});

describe('Restoring refuses', () => {
	const REFUSED = [
		['a position that is yet to come', { position: 2 }, 'UNKNOWN_POSITION'],
		['a position below 0', { position: -1 }, 'UNKNOWN_POSITION'],
		['half a position', { position: 0.5 }, 'UNKNOWN_POSITION'],
		['a position that is no number', { position: '1' }, 'UNKNOWN_POSITION'],
		['a time that is none', { time: 'yesterday' }, 'INVALID_OPTION'],
		['a day that is none', { time: '2026-13-01' }, 'INVALID_OPTION'],
	] as const;

	for (const [name, target, code] of REFUSED) {
		test(`${name}, and changes nothing`, async () => {
			const model = await openEmpty();
			await say(model, 'Archive');

			await assert.rejects(model.restore(target as never), { code });

			assert.equal(await positionOf(model), 1);
		});
	}

	test('to be undone twice', async () => {
		const model = await openEmpty();
		await say(model, 'Archive');
		const { changeId } = await model.restore({ position: 0 });
		await model.undo(changeId!);

		await assert.rejects(model.undo(changeId!), { code: 'ALREADY_UNDONE' });
	});
});

import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { deleteModel } from '../../../src/index';
import { labelsOf, newPath, open } from '../workbench';

const TEACH = [{ title: 'Zeppelin Pilot', department: 'Legal' }];

const deleteIn = (file: string, name: string, confirmName = name): Promise<void> =>
	deleteModel({ storage: { kind: 'sqlite', file }, name, confirmName });

describe('A model that is deleted', () => {
	test('leaves nothing of itself in the file, and the other models alone', async () => {
		const file = newPath();
		const [one, other] = [await open(file, { name: 'one' }), await open(file, { name: 'other' })];
		await one.correct(TEACH);
		await one.classify(['Zeppelin Cook']);
		await one.close();
		await other.correct([{ title: 'Night Clerk', department: 'Legal' }]);

		await deleteIn(file, 'one');

		assert.doesNotMatch(fs.readFileSync(file, 'latin1'), /zeppelin/i);
		assert.equal((await labelsOf(other, 'Night Clerk'))[0], 'Legal');
	});

	test('is new where it is opened again', async () => {
		const file = newPath();
		const model = await open(file);
		await model.correct(TEACH);
		await model.close();

		await deleteIn(file, 'default');

		assert.match((await (await open(file)).holdings()).modelVersion, /#0$/);
	});

	test('is gone for who had it open, though another of its name was made', async () => {
		const file = newPath();
		const model = await open(file);
		await model.correct(TEACH);

		await deleteIn(file, 'default');
		await open(file);

		assert.equal(await model.exists(), false);
		await assert.rejects(model.correct([{ title: 'Night Clerk', department: 'Legal' }]), {
			code: 'MODEL_DELETED',
		});
	});
});

describe('A snapshot thread that starts once its model is deleted', () => {
	const runThread = async (file: string): Promise<unknown> => {
		const script = path.join(__dirname, '../../../src/snapshotWorker.js');
		const workerData = { storage: { kind: 'sqlite', file }, name: 'default', start: 'default' };
		return once(new Worker(script, { workerData }), 'exit');
	};

	test('makes no new model of that name', async () => {
		const file = newPath();
		const model = await open(file);
		await model.close();
		await deleteIn(file, 'default');

		await assert.rejects(runThread(file), { code: 'MODEL_DELETED' });

		await assert.rejects(deleteIn(file, 'default'), { hint: 'There is none to delete.' });
	});

	test('makes no new file', async () => {
		const file = newPath();

		await assert.rejects(runThread(file), { code: 'MODEL_DELETED' });

		assert.equal(fs.existsSync(file), false);
	});
});

describe('Deleting refuses', () => {
	test('where the name is not given again, and deletes nothing', async () => {
		const file = newPath();
		const model = await open(file);

		await assert.rejects(deleteIn(file, 'default', ''), { code: 'NAME_NOT_CONFIRMED' });

		assert.equal(await model.exists(), true);
	});

	test('a name that no model has, and names those there are', async () => {
		const file = newPath();
		await open(file, { name: 'leads' });

		await assert.rejects(deleteIn(file, 'default'), {
			code: 'UNKNOWN_MODEL',
			hint: 'There are: "leads".',
		});
	});

	test('a file that is not there, and makes none', async () => {
		const file = newPath();

		await assert.rejects(deleteIn(file, 'default'), { code: 'UNKNOWN_MODEL' });

		assert.equal(fs.existsSync(file), false);
	});
});

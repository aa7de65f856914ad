import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { JobTitleError, openModel, type OpenOptions } from '../../src/index';
import { labelsOf, newPath, open, openEmpty } from './workbench';

const BAD_OPTIONS: ReadonlyArray<readonly [name: string, options: object]> = [
	['an empty name', { name: '' }],
	['a blank name', { name: ' \t' }],
	['a name that is a number', { name: 7 }],
	['a name of 101 characters', { name: 'n'.repeat(101) }],
	['a start there is none of', { start: 'blank' }],
];

describe('A model is not opened with', () => {
	for (const [name, options] of BAD_OPTIONS) {
		test(`${name}, and no file is made`, async () => {
			const file = newPath();

			await assert.rejects(open(file, options as Omit<OpenOptions, 'storage'>), {
				code: 'INVALID_OPTION',
			});

			assert.equal(fs.existsSync(file), false);
		});
	}

	test('a kind of storage that there is none of', async () => {
		const storage = { kind: 'postgres', connectionString: 'postgres://nowhere' } as const;

		await assert.rejects(openModel({ storage }), { code: 'UNSUPPORTED_STORAGE' });
	});
});

describe('Models of one file', () => {
	test('are told apart by name', async () => {
		const file = newPath();
		const [one, other] = [await open(file, { name: 'one' }), await open(file, { name: 'other' })];

		await one.correct([{ title: 'Quark Wrangler', department: 'Research' }]);

		assert.equal((await one.holdings()).corrections, 1);
		assert.equal((await other.holdings()).corrections, 0);
	});

	test('do not know the classifications of each other', async () => {
		const file = newPath();
		const [one, other] = [await open(file, { name: 'one' }), await open(file, { name: 'other' })];
		const [{ id }] = await one.classify(['Quark Wrangler']);

		const [{ error }] = await other.correct([{ classificationId: id!, department: 'Research' }]);

		assert.equal(error!.code, 'UNKNOWN_CLASSIFICATION');
	});

	test('do not know the corrections of each other', async () => {
		const file = newPath();
		const [one, other] = [await open(file, { name: 'one' }), await open(file, { name: 'other' })];
		const [{ correctionId }] = await one.correct([{ title: 'Clerk', department: 'Research' }]);

		await assert.rejects(other.undo(correctionId!), { code: 'UNKNOWN_CORRECTION' });
	});

	test('may take the same submission id', async () => {
		const file = newPath();
		const correction = { title: 'Clerk', department: 'Research', submissionId: 'form-7' };
		const [one, other] = [await open(file, { name: 'one' }), await open(file, { name: 'other' })];
		await one.correct([correction]);

		const [{ status }] = await other.correct([correction]);

		assert.equal(status, 'changed');
	});

	test('keep what they began with, whatever is asked for later', async () => {
		const file = newPath();
		await openEmpty(file);

		const again = await open(file, { start: 'default' });

		assert.deepEqual(await labelsOf(again, 'VP of Sales'), [null, null]);
	});
});

test('A model that began empty answers nothing until it is taught', async () => {
	const model = await openEmpty();
	const before = await labelsOf(model, 'Ferry Captain');

	await model.learn([{ title: 'Ferry Captain', department: 'Ships' }]);

	assert.deepEqual(before, [null, null]);
	assert.deepEqual(await labelsOf(model, 'Ferry Captain'), ['Ships', null]);
});

test('A property in which nothing was taught does not count in the confidence', async () => {
	const model = await openEmpty();
	await model.correct([{ title: 'Ferry Captain', department: 'Ships', allowNewLabels: true }]);

	const [answer] = await model.classify(['Ferry Captain']);

	assert.deepEqual(
		[answer.responsibility.source, answer.responsibility.confidence, answer.confidence],
		['none', 0, 1],
	);
	assert.equal(answer.needsReview, false);
});

test('The database driver is loaded when a model is opened, not before', async () => {
	const script = `
		const { openModel } = require(process.argv[1]);
		const isLoaded = () => Object.keys(require.cache).some((file) => /[\\\\/]better-sqlite3[\\\\/]/.test(file));
		const before = isLoaded();
		openModel({ storage: { kind: 'sqlite', file: process.argv[2] } }).then(async (model) => {
			console.log(JSON.stringify([before, isLoaded()]));
			await model.close();
		});`;
	const door = path.join(__dirname, '..', '..', 'src', 'index.js');

	const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, door, newPath()]);

	assert.deepEqual(JSON.parse(stdout), [false, true]);
});

test('An error of the door is an Error with code and hint', async () => {
	const error = await openModel({ storage: { kind: 'sqlite', file: '' } }).catch(
		(caught: unknown) => caught,
	);

	assert.ok(error instanceof Error && error instanceof JobTitleError);
	assert.deepEqual([error.name, error.code], ['JobTitleError', 'STORAGE_UNAVAILABLE']);
	assert.notEqual(error.hint, '');
});

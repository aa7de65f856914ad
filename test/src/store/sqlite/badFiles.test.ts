import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import Database from 'better-sqlite3';
import { openDatabase } from '../../../../src/store/sqlite/database';
import { newPath, open } from '../../workbench';

const DATABASE_MODULE = require.resolve('../../../../src/store/sqlite/database');

/** Files that no model can live in; `message` is what is said of them. */
const BAD_FILES: ReadonlyArray<{
	readonly name: string;
	readonly code: string;
	readonly message: RegExp;
	spoil(file: string): void;
}> = [
	{
		name: 'a folder',
		code: 'STORAGE_UNAVAILABLE',
		message: /got a folder\.$/,
		spoil: (file) => fs.mkdirSync(file),
	},
	{
		name: 'a file that is read-only',
		code: 'STORAGE_READ_ONLY',
		message: /which is read-only\.$/,
		spoil: (file) => fs.writeFileSync(file, '', { mode: 0o444 }),
	},
	{
		name: 'a model that is read-only',
		code: 'STORAGE_READ_ONLY',
		message: /which is read-only\.$/,
		spoil(file) {
			openDatabase(file).close();
			fs.chmodSync(file, 0o444);
		},
	},
	{
		name: 'a short text',
		code: 'NOT_A_DATABASE',
		message: /file is not a database/,
		spoil: (file) => fs.writeFileSync(file, 'hello'),
	},
	{
		name: 'bytes without meaning',
		code: 'NOT_A_DATABASE',
		message: /file is not a database/,
		spoil: (file) => fs.writeFileSync(file, Buffer.alloc(9_000, 'zebra')),
	},
	{
		name: 'a database of a newer version',
		code: 'STORAGE_TOO_NEW',
		message: /^Expected a model database of version \d+ or older, got version 999\.$/,
		spoil: (file) => new Database(file).exec('PRAGMA user_version = 999').close(),
	},
];

describe('A model cannot be opened on', () => {
	for (const { name, code, message, spoil } of BAD_FILES) {
		test(`${name}, which is said and left as it was`, async () => {
			const file = newPath();
			spoil(file);
			const before = stateOf(file);

			await assert.rejects(open(file), { code, message });

			assert.deepEqual(stateOf(file), before);
		});
	}

	test('an empty path', async () => {
		await assert.rejects(open(''), { code: 'STORAGE_UNAVAILABLE', message: /an empty path/ });
	});

	test('a path that goes through a file', async () => {
		const file = newPath();
		fs.writeFileSync(file, '');

		await assert.rejects(open(path.join(file, 'models.db')), { code: 'STORAGE_UNAVAILABLE' });
	});

	test('a folder that the system refuses to make', { skip: process.platform !== 'linux' }, () => {
		const opening = `require(process.argv[1]).openDatabase('/proc/no-such-folder/models.db')`;

		// In a process of its own, which can be ended where it does not come back.
		const { stderr } = spawnSync(process.execPath, ['-e', opening, DATABASE_MODULE], {
			encoding: 'utf8',
			timeout: 20_000,
		});

		assert.match(stderr, /ENOENT/);
	});

	test('a database that another program made, which keeps its tables', async () => {
		const file = newPath();
		new Database(file).exec('CREATE TABLE models (weight REAL)').close();

		await assert.rejects(open(file), {
			code: 'STORAGE_UNAVAILABLE',
			message: /table models already exists/,
		});
	});
});

const stateOf = (file: string): unknown => [
	fs.statSync(file).mode,
	fs.statSync(file).isDirectory() ? '' : fs.readFileSync(file, 'base64'),
	fs.readdirSync(path.dirname(file)).filter((name) => name.startsWith(path.basename(file))),
];

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { explain, openDatabase } from '../../../../src/store/sqlite/database';
import { classifyOne, newPath, open, openEmpty } from '../../workbench';

describe('A database', () => {
	test('is made with its folder where both are missing', async () => {
		const file = path.join(`${newPath()}-folder`, 'in', 'folder', 'models.db');

		await open(file);

		assert.ok(fs.existsSync(file));
	});

	test('is taken up where an empty file stands', async () => {
		const file = newPath();
		fs.writeFileSync(file, '');

		const { title } = await classifyOne(await openEmpty(file), 'Clerk');

		assert.equal(title, 'Clerk');
	});

	test('may have blanks, quotes and other scripts in its path', async () => {
		const file = `${newPath()} it's "мой" 模型.db`;

		await open(file);

		assert.ok(fs.existsSync(file));
	});

	test('is set to survive a crash, to wait for others and to keep references whole', () => {
		const database = openDatabase(newPath());

		const settings = ['journal_mode', 'synchronous', 'busy_timeout', 'foreign_keys'].map((name) =>
			database.pragma(name, { simple: true }),
		);
		database.close();

		// synchronous 2 is FULL
		assert.deepEqual(settings, ['wal', 2, 10_000, 1]);
	});

	test('that is damaged inside is said to be none once the damage is met', async () => {
		const file = newPath();
		const teacher = await openEmpty(file);
		await teacher.learn([{ title: 'Clerk', department: 'Archive' }]);
		await teacher.close();
		const size = fs.statSync(file).size;
		// All but the first page, which holds the schema.
		fs.writeFileSync(
			file,
			Buffer.concat([fs.readFileSync(file).subarray(0, 4_096), Buffer.alloc(size - 4_096, 7)]),
		);

		const asked = openEmpty(file).then((model) => model.classify(['Clerk']));

		await assert.rejects(asked, { code: 'NOT_A_DATABASE' });
	});
});

describe('What SQLite or the file system throws is explained', () => {
	const CODES: ReadonlyArray<readonly [thrown: string, code: string]> = [
		['SQLITE_NOTADB', 'NOT_A_DATABASE'],
		['SQLITE_CORRUPT_INDEX', 'NOT_A_DATABASE'],
		['SQLITE_BUSY_SNAPSHOT', 'STORAGE_BUSY'],
		['SQLITE_LOCKED', 'STORAGE_BUSY'],
		['SQLITE_READONLY_DIRECTORY', 'STORAGE_READ_ONLY'],
		['EACCES', 'STORAGE_READ_ONLY'],
		['EROFS', 'STORAGE_READ_ONLY'],
		['SQLITE_FULL', 'STORAGE_UNAVAILABLE'],
		['SQLITE_CANTOPEN', 'STORAGE_UNAVAILABLE'],
		['ENOSPC', 'STORAGE_UNAVAILABLE'],
	];

	for (const [thrown, code] of CODES) {
		test(`${thrown} as ${code}, with the cause`, () => {
			const cause = Object.assign(new Error('as thrown'), { code: thrown });

			const explained = explain('models.db', cause) as Error & { code: string };

			assert.equal(explained.code, code);
			assert.match(explained.message, /"models\.db"/);
			assert.equal(explained.cause, cause);
		});
	}

	test('but not what came from somewhere else', () => {
		const error = new TypeError('a mistake in the code');

		assert.equal(explain('models.db', error), error);
	});
});

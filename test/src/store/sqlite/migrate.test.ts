import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Database from 'better-sqlite3';
import { initial } from '../../../../src/store/sqlite/migrations/001-initial';
import { labelsOf, newPath, open } from '../../workbench';

const AT = '2026-11-02T03:04:05.678Z';

/** A file as the first version wrote it: a model with a correction, and history of two spellings of another title. */
const writeVersion1 = (): string => {
	const file = newPath();
	const database = new Database(file);
	database.exec(`
		${initial}
		INSERT INTO models (name, start, created_at) VALUES ('default', 'empty', '${AT}');
		INSERT INTO titles (id, model_id, text) VALUES (1, 1, 'Night Clerk');
		INSERT INTO events (model_id, position, id, kind, title_id, department, at)
			VALUES (1, 1, 'event', 'correction', 1, 'Archive', '${AT}');
		INSERT INTO classifications VALUES
			('a', 1, 'Sr. Baker', '1#0', NULL, 0, 'none', 0, NULL, 0, 'none', 0, 0, 1, 'low confidence', 0, '${AT}'),
			('b', 1, 'Senior Baker', '1#0', NULL, 0, 'none', 0, NULL, 0, 'none', 0, 0, 1, 'low confidence', 0, '${AT}');
		PRAGMA user_version = 1;
	`);
	database.close();
	return file;
};

describe('A database of version 1', () => {
	test('is brought to version 2, whose history may have keys', async () => {
		const file = writeVersion1();

		await open(file);

		const database = new Database(file, { readonly: true });
		const version = database.pragma('user_version', { simple: true });
		const keys = database.prepare('SELECT title_key FROM classifications').pluck().all();
		database.close();
		assert.equal(version, 2);
		assert.deepEqual(keys, [null, null]);
	});

	test('answers what it was taught', async () => {
		const model = await open(writeVersion1());

		assert.deepEqual(await labelsOf(model, 'night clerk'), ['Archive', null]);
	});

	test('has the spellings of a title as one in the review queue, old ones and new ones', async () => {
		const model = await open(writeVersion1());
		await model.classify(['SR BAKER']);

		const { total, entries } = await model.reviewQueue();

		assert.deepEqual([total, entries.map(({ count }) => count)], [1, [3]]);
	});

	test('forgets a title in all its spellings', async () => {
		const model = await open(writeVersion1());

		await model.forget('Senior Baker');

		const { entries } = await model.history();
		assert.deepEqual(
			entries.map(({ title }) => title),
			['', ''],
		);
	});
});

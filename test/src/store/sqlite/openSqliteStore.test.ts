import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Database from 'better-sqlite3';
import { newPath } from '../../workbench';
import { openStore } from './openStore';
import { AT, taught } from './taught';

describe('A snapshot', () => {
	test('replaces the one before, and is read only by its own version', async () => {
		const store = await openStore();
		await store.writeSnapshot({ position: 1, version: 'a', parts: [Buffer.from('one')] });

		await store.writeSnapshot({ position: 2, version: 'a', parts: [Buffer.from('two')] });

		const snapshot = (await store.readSnapshot('a'))!;
		assert.deepEqual([snapshot.position, snapshot.parts.map(String)], [2, ['two']]);
		assert.equal(await store.readSnapshot('b'), undefined);
		await store.close();
	});
});

describe('A snapshot that is written late', () => {
	test('does not replace a newer one', async () => {
		const store = await openStore();
		await store.writeSnapshot({ position: 2, version: 'a', parts: [Buffer.from('two')] });

		await store.writeSnapshot({ position: 1, version: 'a', parts: [Buffer.from('one')] });

		assert.equal((await store.readSnapshot('a'))?.position, 2);
		await store.close();
	});

	test('is not kept where a title was forgotten since: it may still hold it', async () => {
		const store = await openStore();
		await store.append(0, [taught('a')]);
		await store.append(
			1,
			[{ kind: 'forget', positions: [1], id: 'forget', actor: null, at: AT }],
			['Clerk'],
		);

		await store.writeSnapshot({ position: 1, version: 'a', parts: [Buffer.from('Clerk')] });

		assert.equal(await store.readSnapshot('a'), undefined);
		await store.close();
	});
});

describe('The schema', () => {
	test('is of version 2 and has these tables', async () => {
		const file = newPath();
		await (await openStore(file)).close();
		const database = new Database(file, { readonly: true });

		const tables = database
			.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
			.pluck()
			.all();
		const version = database.pragma('user_version', { simple: true });
		database.close();

		assert.deepEqual(tables, [
			'classifications',
			'events',
			'models',
			'snapshots',
			'sqlite_sequence',
			'titles',
		]);
		assert.equal(version, 2);
	});

	test('is left alone when the file is opened again', async () => {
		const file = newPath();
		const first = await openStore(file);
		await first.append(0, [taught('a')]);
		await first.close();

		const again = await openStore(file);

		assert.equal((await again.readEvents(0, 5)).length, 1);
		await again.close();
	});
});

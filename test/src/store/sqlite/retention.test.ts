import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AT, PAGE, idsOf, row } from './historyRows';
import { openStore } from './openStore';

describe('Retention', () => {
	const old = row('old', { at: '2025-12-01T03:04:05.678Z' });

	test('is 90 days unless told otherwise', async () => {
		const store = await openStore();
		await store.recordClassifications([old]);

		await store.recordClassifications([row('new')]);

		assert.deepEqual(await store.readRetention(), { days: 90, rows: undefined });
		assert.deepEqual(idsOf(await store.readHistory({}, PAGE)), ['new']);
		await store.close();
	});

	test('without a limit keeps all', async () => {
		const store = await openStore();
		await store.writeRetention({}, AT);

		await store.recordClassifications([old]);
		await store.recordClassifications([row('new')]);

		assert.deepEqual(idsOf(await store.readHistory({}, PAGE)), ['new', 'old']);
		await store.close();
	});

	test('of a number of rows keeps the latest', async () => {
		const store = await openStore();
		await store.writeRetention({ rows: 2 }, AT);

		await store.recordClassifications(['a', 'b', 'c', 'd'].map((id) => row(id)));

		assert.deepEqual(idsOf(await store.readHistory({}, PAGE)), ['d', 'c']);
		await store.close();
	});

	test('that is set drops at once what it does not keep', async () => {
		const store = await openStore();
		await store.recordClassifications([row('a', { at: '2026-03-01T00:00:00.000Z' }), row('b')]);

		await store.writeRetention({ days: 1 }, AT);

		assert.deepEqual(idsOf(await store.readHistory({}, PAGE)), ['b']);
		await store.close();
	});
});

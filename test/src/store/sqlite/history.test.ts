import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HistoryFilter } from '../../../../src/correction/recorded';
import { newPath } from '../../workbench';
import { PAGE, idsOf, row } from './historyRows';
import { openStore } from './openStore';

describe('History', () => {
	test('keeps what was answered, more than one chunk of it', async () => {
		const store = await openStore();
		const rows = Array.from({ length: 4_500 }, (_, i) => row(`id-${i}`));

		await store.recordClassifications(rows);

		const { key, ...last } = rows[4_499];
		assert.equal(key, '1 title id-4499');
		assert.deepEqual(await store.findClassification('id-4499'), last);
		assert.equal(await store.findClassification('id-4500'), undefined);
		await store.close();
	});

	test('is read a page at a time, latest first', async () => {
		const store = await openStore();
		await store.recordClassifications([
			row('a', { at: '2026-03-01T00:00:00.000Z' }),
			row('b', { at: '2026-03-03T00:00:00.000Z' }),
			row('c', { at: '2026-03-02T00:00:00.000Z' }),
		]);

		const [first, second] = [
			await store.readHistory({}, { limit: 2, offset: 0 }),
			await store.readHistory({}, { limit: 2, offset: 2 }),
		];

		assert.deepEqual([idsOf(first), idsOf(second)], [['b', 'c'], ['a']]);
		await store.close();
	});

	const FILTERS: ReadonlyArray<readonly [name: string, filter: HistoryFilter, found: string[]]> = [
		['from a time', { from: '2026-03-02' }, ['c', 'b']],
		['before a time of another zone', { before: '2026-03-02T02:00:00+02:00' }, ['a']],
		['of a department', { department: 'Post' }, ['c']],
		['of a responsibility', { responsibility: 'Crew' }, ['b']],
		['that needed review', { needsReview: true }, ['b', 'a']],
		['that needed none', { needsReview: false }, ['c']],
		['of a source', { source: 'correction' }, ['b']],
		['with a text, whatever its case', { text: 'FERRY' }, ['a']],
		['with a text that means something to SQL', { text: '%' }, []],
		['of a confidence or more', { confidence: 0.8 }, ['c']],
		['of two filters at once', { needsReview: true, text: 'title' }, ['b']],
	];

	for (const [name, filter, found] of FILTERS) {
		test(`answers those ${name}`, async () => {
			const store = await openStore();
			const { department, responsibility } = row('');
			await store.recordClassifications([
				row('a', { title: 'Ferry Clerk', at: '2026-03-01T12:00:00.000Z' }),
				row('b', {
					responsibility: { ...responsibility, label: 'Crew', source: 'correction' },
					at: '2026-03-02T12:00:00.000Z',
				}),
				row('c', {
					department: { ...department, label: 'Post' },
					needsReview: false,
					confidence: 0.8,
					at: '2026-03-03T12:00:00.000Z',
				}),
			]);

			assert.deepEqual(idsOf(await store.readHistory(filter, PAGE)), found);
			assert.equal(await store.countHistory(filter), found.length);
			await store.close();
		});
	}

	test('of a model is hidden from another model of the file', async () => {
		const file = newPath();
		const [one, other] = [await openStore(file, 'one'), await openStore(file, 'other')];
		await one.recordClassifications([row('a')]);

		assert.deepEqual(await other.readHistory({}, PAGE), { total: 0, rows: [] });
		assert.deepEqual(await other.readRecordedTitles(undefined, 10), []);
		await Promise.all([one.close(), other.close()]);
	});

	test('is searched through, however long it is, to a page that begins in one stretch and ends in the next', async () => {
		const store = await openStore();
		const ids = Array.from({ length: 4_500 }, (_, i) => `id-${1_000 + i}`);
		await store.recordClassifications(ids.map((id) => row(id)));

		const found = await store.readHistory({ text: 'title' }, { limit: 4, offset: 1_998 });

		assert.equal(found.total, 4_500);
		assert.deepEqual(idsOf(found), ['id-3501', 'id-3500', 'id-3499', 'id-3498']);
		await store.close();
	});

	test('lets other work have its turn while it is searched through', async () => {
		const store = await openStore();
		await store.recordClassifications(Array.from({ length: 4_500 }, (_, i) => row(`id-${i}`)));
		let isDone = false;
		let turns = 0;
		const work = (): void => {
			turns += 1;
			if (!isDone) setImmediate(work);
		};

		work();
		await store.countHistory({ text: 'title' });
		isDone = true;

		assert.ok(turns >= 2);
		await store.close();
	});

	test('answers its titles with their keys, oldest first, a few at a time', async () => {
		const store = await openStore();
		const memory = { label: 'Archive', confidence: 1, source: 'correction', margin: 0 };
		await store.recordClassifications([
			row('b', { at: '2026-03-03T00:00:00.000Z' }),
			row('a'),
			row('c', { at: '2026-03-04T00:00:00.000Z', department: memory, responsibility: memory }),
		]);

		const first = await store.readRecordedTitles(undefined, 2);
		const rest = await store.readRecordedTitles(first[1], 2);

		assert.deepEqual(
			[...first, ...rest].map(({ id, key, isAnswered }) => [id, key, isAnswered]),
			[
				['a', '1 title a', true],
				['b', '1 title b', true],
				['c', '1 title c', false],
			],
		);
		assert.deepEqual([first[0].confidence, first[0].margin, first[0].knownWords], [0, 0, 0.5]);
		await store.close();
	});
});

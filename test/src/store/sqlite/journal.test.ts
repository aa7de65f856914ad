import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { NewEvent, Taught } from '../../../../src/correction/events';
import type { Label } from '../../../../src/example/label';
import { openSqliteStore } from '../../../../src/store/sqlite/openSqliteStore';
import type { Store } from '../../../../src/store/store';
import { newPath } from '../../workbench';

const AT = '2026-01-02T03:04:05.678Z';

const openStore = (file = newPath(), name = 'default'): Promise<Store> =>
	openSqliteStore(file, name, 'empty', AT);

const taught = (id: string, submissionKey: string | null = null): Taught => ({
	kind: 'correction',
	id,
	title: `Title ${id}`,
	statements: { department: 'Archive' as Label, responsibility: null },
	classificationId: null,
	submissionKey,
	actor: 'ada',
	at: AT,
});

describe('The journal', () => {
	test('counts positions from 1, in the order of writing', async () => {
		const store = await openStore();

		await store.append(0, [taught('a'), taught('b')]);
		await store.append(2, [taught('c')]);

		assert.deepEqual(
			(await store.readEvents(0, 10)).map(({ position, id }) => [position, id]),
			[
				[1, 'a'],
				[2, 'b'],
				[3, 'c'],
			],
		);
		await store.close();
	});

	test('gives back what was written: a label, none, and nothing said', async () => {
		const store = await openStore();
		const said: Taught = { ...taught('a', 'key'), statements: { department: null } };
		const undone: NewEvent = {
			kind: 'undo',
			id: 'b',
			title: 'Title a',
			undoes: 1,
			actor: null,
			at: AT,
		};

		await store.append(0, [said, undone]);

		assert.deepEqual(await store.readEvents(0, 10), [
			{ ...said, position: 1, statements: { department: null, responsibility: undefined } },
			{ ...undone, position: 2 },
		]);
		await store.close();
	});

	test('is read from after a position', async () => {
		const store = await openStore();
		await store.append(0, [taught('a'), taught('b')]);

		assert.deepEqual(
			(await store.readEvents(1, 10)).map(({ id }) => id),
			['b'],
		);
		await store.close();
	});

	const CONFLICTS: ReadonlyArray<readonly [name: string, position: number, event: NewEvent]> = [
		['at a position that is taken', 0, taught('b')],
		['at a position that leaves a gap', 2, taught('b')],
		['with a submission that was written', 1, taught('b', 'key')],
	];

	for (const [name, position, event] of CONFLICTS) {
		test(`writes nothing ${name}, and says so`, async () => {
			const store = await openStore();
			await store.append(0, [taught('a', 'key')]);

			const answer = await store.append(position, [event]);

			assert.equal(answer, 'conflict');
			assert.equal((await store.readEvents(0, 10)).length, 1);
			await store.close();
		});
	}

	test('writes all events of a call or none', async () => {
		const store = await openStore();

		const written = store.append(0, [taught('a'), taught('a')]);

		await assert.rejects(written, { code: 'STORAGE_UNAVAILABLE' });
		assert.deepEqual(await store.readEvents(0, 10), []);
		await store.close();
	});

	test('finds an event by id and by submission', async () => {
		const store = await openStore();
		await store.append(0, [taught('a', 'key')]);

		assert.equal((await store.findEvent({ id: 'a' }))!.position, 1);
		assert.equal((await store.findEvent({ submissionKey: 'key' }))!.id, 'a');
		assert.equal(await store.findEvent({ id: 'b' }), undefined);
		await store.close();
	});

	test('of a model is hidden from another model of the file', async () => {
		const file = newPath();
		const [one, other] = [await openStore(file, 'one'), await openStore(file, 'other')];
		await one.append(0, [taught('a', 'key')]);

		assert.deepEqual(await other.readEvents(0, 10), []);
		assert.equal(await other.findEvent({ id: 'a' }), undefined);
		assert.equal(await other.append(0, [taught('b', 'key')]), 'appended');
		await Promise.all([one.close(), other.close()]);
	});
});

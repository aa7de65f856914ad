import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { NewEvent } from '../../../../src/correction/events';
import { openStore } from './openStore';
import { AT, taught } from './taught';

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

	test('erases texts together with what it writes: the events stay without their titles', async () => {
		const store = await openStore();
		await store.append(0, [taught('a'), taught('b')]);

		await store.append(
			2,
			[{ id: 'c', actor: null, at: AT, kind: 'forget', positions: [1] }],
			['Title a'],
		);

		const titles = (await store.readEvents(0, 10)).map((event) => 'title' in event && event.title);
		assert.deepEqual(titles, [null, 'Title b', false]);
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
});

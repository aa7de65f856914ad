import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { NewEvent } from '../../../../src/correction/events';
import type { Label } from '../../../../src/example/label';
import { newPath } from '../../workbench';
import { openStore } from './openStore';
import { AT, taught } from './taught';

describe('The journal', () => {
	const ORIGIN = { id: 'a', actor: null, at: AT };
	const ANSWER = { label: 'Post', confidence: 0.5, source: 'model' };
	const WRITTEN: ReadonlyArray<readonly [name: string, event: NewEvent]> = [
		[
			'a lesson: a label, none and nothing said',
			{
				...taught('a', 'key'),
				statements: { department: null, responsibility: undefined },
				answered: { department: ANSWER, responsibility: { ...ANSWER, label: null } },
			},
		],
		['taking back', { ...ORIGIN, kind: 'undo', undoes: 1 }],
		[
			'renaming',
			{
				...ORIGIN,
				kind: 'rename',
				property: 'department',
				from: 'Post' as Label,
				to: 'Mail' as Label,
			},
		],
		['restoring', { ...ORIGIN, kind: 'restore', to: 0 }],
		['forgetting', { ...ORIGIN, kind: 'forget', positions: [1, 2] }],
	];

	for (const [name, event] of WRITTEN) {
		test(`gives back what was written of ${name}`, async () => {
			const store = await openStore();

			await store.append(0, [event]);

			assert.deepEqual(await store.readEvents(0, 10), [{ ...event, position: 1 }]);
			await store.close();
		});
	}

	test('finds the last position at or before a time, in any zone', async () => {
		const store = await openStore();
		await store.append(0, [taught('a'), { ...taught('b'), at: '2026-01-02T12:00:00.000Z' }]);

		const times = ['2026-01-01', AT, '2026-01-02T12:59:00+02:00', '2026-01-02T12:00:00Z'];
		const positions = await Promise.all(times.map((time) => store.findPosition(time)));

		assert.deepEqual(positions, [0, 1, 1, 2]);
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

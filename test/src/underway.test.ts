import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type JobTitleModel } from '../../src/index';
import { newPath, openEmpty } from './workbench';

describe('A closed model', () => {
	const CALLS: ReadonlyArray<readonly [name: string, call: (closed: JobTitleModel) => unknown]> = [
		['classify', (closed) => closed.classify(['Clerk'])],
		['correct', (closed) => closed.correct([{ title: 'Clerk', department: 'IT' }])],
		['learn', (closed) => closed.learn([{ title: 'Clerk', department: 'IT' }])],
		['undo', (closed) => closed.undo('no such')],
		['holdings', (closed) => closed.holdings()],
	];

	for (const [name, call] of CALLS) {
		test(`refuses ${name}`, async () => {
			const closed = await openEmpty();
			await closed.close();

			await assert.rejects(async () => call(closed), { code: 'MODEL_CLOSED' });
		});
	}

	test('may be closed again', async () => {
		const closed = await openEmpty();
		await closed.close();

		await closed.close();
	});

	test('has finished the calls that were under way', async () => {
		const file = newPath();
		const closing = await openEmpty(file);
		// The first example brings a new label, so that the two are written one after the other.
		const examples = ['Archivist', 'Curator'].map((title) => ({ title, department: 'Archive' }));

		const [receipts, answers] = await Promise.all([
			closing.learn(examples),
			closing.classify(['Clerk']),
			closing.close(),
		]);

		assert.deepEqual(
			receipts.map(({ status }) => status),
			['accepted', 'accepted'],
		);
		assert.equal(answers.length, 1);
		assert.equal((await (await openEmpty(file)).holdings()).examples, 2);
	});
});

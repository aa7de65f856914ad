import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { JobTitleModel } from '../../../src/index';
import { labelsOf, newPath, open, openEmpty } from '../workbench';

const WORDS = ['Ferry', 'Night', 'Harbour', 'Cargo', 'Deck', 'Hotel', 'Parcel'];
const JOBS = ['Clerk', 'Captain', 'Porter', 'Baker', 'Curator'];
const TITLES = WORDS.flatMap((word) => JOBS.map((job) => `${word} ${job}`));

/** Teaches `count` examples and corrections, many of them of the same titles, and takes some back. */
const teachMany = async (model: JobTitleModel, count: number): Promise<void> => {
	const said = Array.from({ length: count }, (_, i) => ({
		title: `${TITLES[i % TITLES.length]} ${i % 11}`,
		department: `Department ${i % 5}`,
		responsibility: i % 7 === 0 ? null : `Grade ${i % 3}`,
	}));
	await model.learn(said.slice(0, count / 2));
	const receipts = await model.correct(
		said.slice(count / 2).map((one) => ({ ...one, allowNewLabels: true })),
	);
	const ids = receipts.flatMap(({ correctionId }) => correctionId ?? []);
	for (const id of ids.filter((_, i) => i % 10 === 0)) await model.undo(id);
};

const answersOf = (model: JobTitleModel): Promise<unknown> =>
	model.classify([...TITLES, 'Ferry Clerk 3', 'Hotel Curator 10', 'Unheard Of'], {
		record: false,
		explain: true,
		candidates: 9,
	});

const snapshotsOf = (file: string): unknown[] => {
	const database = new Database(file, { readonly: true });
	const rows = database.prepare('SELECT version, position FROM snapshots').all();
	database.close();
	return rows;
};

describe('The journal, replayed', () => {
	for (const start of ['empty', 'default'] as const) {
		test(`answers exactly as the model that was taught (start ${start})`, async () => {
			const file = newPath();
			const live = await open(file, { start });
			await teachMany(live, 200);

			const replayed = await open(file);

			assert.deepEqual(await answersOf(replayed), await answersOf(live));
			assert.deepEqual(await replayed.holdings(), await live.holdings());
		});
	}
});

describe('A snapshot', () => {
	test('is not written for a few lessons', async () => {
		const file = newPath();
		const model = await openEmpty(file);
		await model.learn([{ title: 'Clerk', department: 'Archive' }]);

		await model.close();

		assert.deepEqual(snapshotsOf(file), []);
	});

	for (const start of ['empty', 'default'] as const) {
		test(`and the rest of the journal answer as the model did (start ${start})`, async () => {
			const [file, whole] = [newPath(), newPath()];
			const [first, live] = [await open(file, { start }), await open(whole, { start })];
			await teachMany(first, 700);
			await first.close();
			const [{ position }] = snapshotsOf(file) as Array<{ position: number }>;
			const second = await open(file);
			await second.correct([{ title: 'Deck Baker 1', department: 'Department 4' }]);

			await teachMany(live, 700);
			await live.correct([{ title: 'Deck Baker 1', department: 'Department 4' }]);

			assert.ok(position >= 500);
			assert.deepEqual(await answersOf(second), await answersOf(live));
			assert.deepEqual(await second.holdings(), await live.holdings());
		});
	}

	test('is written without closing, while nothing is asked for', async () => {
		const file = newPath();
		const model = await openEmpty(file);

		await teachMany(model, 700);
		while (snapshotsOf(file).length === 0) await setTimeout(50);

		const again = await openEmpty(file);
		assert.deepEqual(await answersOf(again), await answersOf(model));
		assert.deepEqual(await again.holdings(), await model.holdings());
	});

	test('of a snapshot and later lessons answers as the model did', async () => {
		const [file, whole] = [newPath(), newPath()];
		const live = await openEmpty(whole);
		for (let round = 0; round < 3; round++) {
			const model = await openEmpty(file);
			await teachMany(model, 700);
			await model.close();
			await teachMany(live, 700);
		}

		const last = await openEmpty(file);

		assert.deepEqual(await answersOf(last), await answersOf(live));
		assert.deepEqual(await last.holdings(), await live.holdings());
	});

	test('lets lessons be undone that were taught before it', async () => {
		const file = newPath();
		const first = await openEmpty(file);
		const [{ correctionId }] = await first.correct([
			{ title: 'Ferry Captain', department: 'Ships', allowNewLabels: true },
		]);
		await teachMany(first, 700);
		await first.close();
		const second = await openEmpty(file);

		await second.undo(correctionId!);

		assert.notEqual((await labelsOf(second, 'Ferry Captain'))[0], 'Ships');
		assert.equal((await second.holdings()).labels.department.includes('Ships'), false);
	});

	test('that another version wrote is passed over: the journal holds all', async () => {
		const file = newPath();
		const model = await openEmpty(file);
		await model.learn([{ title: 'Clerk', department: 'Archive' }]);
		await model.close();
		const database = new Database(file);
		database
			.prepare('INSERT INTO snapshots (model_id, position, version, state) VALUES (1, 1, ?, ?)')
			.run('of another day', Buffer.from('{}'));
		database.close();

		assert.deepEqual(await labelsOf(await openEmpty(file), 'Clerk'), ['Archive', null]);
	});
});

import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, test } from 'node:test';
import Database from 'better-sqlite3';
import { labelsOf, newPath, openEmpty } from '../workbench';

const bytesOf = (file: string): string =>
	[file, `${file}-wal`]
		.filter((name) => fs.existsSync(name))
		.map((name) => fs.readFileSync(name, 'latin1'))
		.join('');

describe('A title that is forgotten', () => {
	test('stands nowhere any more: not in journal, history, snapshot or the file’s bytes', async () => {
		const file = newPath();
		const first = await openEmpty(file);
		await first.learn(
			Array.from({ length: 600 }, (_, i) => ({ title: `Clerk ${i}`, department: 'Archive' })),
		);
		await first.correct([{ title: 'Zeppelin Pilot', department: 'Archive' }]);
		await first.close();
		const model = await openEmpty(file);
		await model.classify(['zeppelin pilot', 'ZEPPELIN PILOT']);

		await model.forget('Zeppelin  Pilot');

		assert.doesNotMatch(bytesOf(file), /zeppelin/i);
	});

	test('is reported with how many lessons it took along', async () => {
		const model = await openEmpty();
		await model.learn([{ title: 'Clerk', department: 'Archive' }]);

		const { message } = await model.forget('clerk');

		assert.equal(message, 'Forgotten; lessons unlearned: 1');
	});

	test('is answered as if nobody had ever said anything of it', async () => {
		const [model, never] = [await openEmpty(), await openEmpty()];
		await model.learn([{ title: 'Clerk', department: 'Archive' }]);
		await never.learn([{ title: 'Clerk', department: 'Archive' }]);
		await model.correct([{ title: 'Night Clerk', department: 'Post', allowNewLabels: true }]);

		await model.forget('night clerk');

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), await labelsOf(never, 'Night Clerk'));
		assert.deepEqual((await model.holdings()).labels, (await never.holdings()).labels);
		assert.equal((await model.holdings()).corrections, 0);
	});

	test('leaves its events in the journal', async () => {
		const file = newPath();
		const model = await openEmpty(file);
		await model.correct([{ title: 'Night Clerk', department: 'Post', allowNewLabels: true }]);

		await model.forget('Night Clerk');

		const database = new Database(file, { readonly: true });
		const kinds = database.prepare('SELECT kind FROM events ORDER BY position').pluck().all();
		database.close();
		assert.deepEqual(kinds, ['correction', 'forget']);
	});

	test('is forgotten by a model that knew it in another process, and after opening again', async () => {
		const file = newPath();
		const [model, other] = [await openEmpty(file), await openEmpty(file)];
		await model.correct([{ title: 'Night Clerk', department: 'Post', allowNewLabels: true }]);
		await labelsOf(other, 'Night Clerk');

		await model.forget('Night Clerk');

		assert.deepEqual(await labelsOf(other, 'Night Clerk'), [null, null]);
		assert.deepEqual(await labelsOf(await openEmpty(file), 'Night Clerk'), [null, null]);
	});

	test('does not come back by restoring or undoing', async () => {
		const model = await openEmpty();
		const [{ correctionId }] = await model.correct([
			{ title: 'Night Clerk', department: 'Post', allowNewLabels: true },
		]);
		await model.forget('Night Clerk');

		await model.restore({ position: 1 });

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), [null, null]);
		await assert.rejects(model.undo(correctionId!), { code: 'ALREADY_UNDONE' });
	});

	test('may be taught anew', async () => {
		const model = await openEmpty();
		const said = { title: 'Night Clerk', department: 'Post', allowNewLabels: true };
		await model.correct([said]);
		await model.forget('Night Clerk');

		await model.correct([said]);

		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Post', null]);
	});

	test('leaves other titles alone, and its classifications without a text', async () => {
		const model = await openEmpty();
		await model.classify(['Night Clerk', 'Day Clerk']);

		await model.forget('Night Clerk');

		const { entries } = await model.history();
		assert.deepEqual(entries.map(({ title }) => title).sort(), ['', 'Day Clerk']);
	});

	test('of which nothing is kept changes nothing', async () => {
		const model = await openEmpty();

		const { message } = await model.forget('Night Clerk');

		assert.equal(message, 'Nothing changed: this title is not kept');
		assert.match((await model.holdings()).modelVersion, /#0$/);
	});

	test('that is noise is forgotten alone', async () => {
		const model = await openEmpty();
		await model.classify(['???', '!!!']);

		await model.forget('???');

		const { entries } = await model.history();
		assert.deepEqual(entries.map(({ title }) => title).sort(), ['', '!!!']);
	});

	for (const [name, title] of [
		['is empty', ' '],
		['is an object', {}],
	] as const)
		test(`is refused where it ${name}`, async () => {
			const model = await openEmpty();

			await assert.rejects(model.forget(title as never), { code: 'INVALID_TITLE' });
		});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toPlainDefaults } from '../../scripts/plainModel';
import { createProjection } from '../../src/correction/snapshot';
import type { CorrectionReceipt } from '../../src/index';
import { keepJournaled } from '../../src/journaled';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore';
import { inOtherProcess } from './otherProcess';
import { labelsOf, newPath, open, openEmpty } from './workbench';

const TITLE = 'Quark Wrangler';

describe('Teaching at the same time', () => {
	test('from two processes on a new file loses nothing', async () => {
		const file = newPath();
		const errands = ['Ferry', 'Night'].map((word) => ({
			file,
			start: 'empty' as const,
			calls: Array.from(
				{ length: 40 },
				(_, i) =>
					[
						'correct',
						[{ title: `${word} Clerk ${i}`, department: word, allowNewLabels: true }],
					] as const,
			),
		}));

		const answers = await Promise.all(errands.map(inOtherProcess));

		const receipts = answers.flat(2) as CorrectionReceipt[];
		const model = await openEmpty(file);
		const { corrections, labels, modelVersion } = await model.holdings();
		assert.equal(receipts.filter(({ status }) => status === 'changed').length, 80);
		assert.equal(corrections, 80);
		assert.deepEqual(labels.department.toSorted(), ['Ferry', 'Night']);
		assert.match(modelVersion, /#80$/);
		assert.deepEqual(await labelsOf(model, 'Ferry Clerk 39'), ['Ferry', null]);
		assert.deepEqual(await labelsOf(model, 'Night Clerk 0'), ['Night', null]);
	});

	test('the same submission from two processes counts once', async () => {
		const file = newPath();
		const model = await open(file);
		const correction = { title: TITLE, department: 'Legal', submissionId: 'form-7' };
		const errand = { file, calls: [['correct', [correction]]] as const };

		const answers = await Promise.all([inOtherProcess(errand), inOtherProcess(errand)]);

		const statuses = (answers.flat(2) as CorrectionReceipt[]).map(({ status }) => status);
		assert.deepEqual(statuses.sort(), ['changed', 'unchanged']);
		assert.equal((await model.holdings()).corrections, 1);
	});

	test('in one process, by calls that do not wait for each other, loses nothing', async () => {
		const file = newPath();
		const models = [await openEmpty(file), await openEmpty(file)];

		await Promise.all(
			Array.from({ length: 30 }, (_, i) =>
				models[i % 2].correct([
					{ title: `Ferry Clerk ${i}`, department: `Dock ${i % 3}`, allowNewLabels: true },
				]),
			),
		);

		const holdings = await Promise.all(models.map((model) => model.holdings()));
		assert.deepEqual(
			holdings.map(({ corrections }) => corrections),
			[30, 30],
		);
	});

	test('gives up with a reason where others write before every try', async () => {
		const file = newPath();
		const at = '2026-01-02T03:04:05.678Z';
		const [store, others] = [
			await openSqliteStore(file, 'default', 'empty', at),
			await openSqliteStore(file, 'default', 'empty', at),
		];
		const projection = createProjection(toPlainDefaults(), true);
		const { write } = keepJournaled(store, projection);
		const undo = (id: string) => ({ kind: 'undo', id, undoes: 0, actor: null, at }) as const;
		let tries = 0;

		const written = write(async ({ add }) => {
			await others.append(tries, [undo(`other ${tries}`)]);
			tries += 1;
			add(undo('ours'));
		});

		await assert.rejects(written, { code: 'STORAGE_BUSY' });
		assert.equal(tries, 1_000);
		await Promise.all([store.close(), others.close()]);
	});
});

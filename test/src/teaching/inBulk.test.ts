import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toPlainDefaults } from '../../../scripts/plainModel';
import { createProjection } from '../../../src/correction/snapshot';
import { keepJournaled } from '../../../src/journaled';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore';
import { labelsOf, newPath, openEmpty } from '../workbench';

const AT = '2026-01-02T03:04:05.678Z';

describe('Many corrections in one call', () => {
	test('stand each on those before it: the last of a title holds', async () => {
		const model = await openEmpty();

		const receipts = await model.correct(
			['Archive', 'Post', 'Archive'].map((department) => ({
				...{ title: 'Night Clerk', department },
				allowNewLabels: true,
			})),
		);

		assert.deepEqual(
			receipts.map(({ before, after }) => [before!.department.label, after!.department.label]),
			[
				[null, 'Archive'],
				['Archive', 'Post'],
				['Post', 'Archive'],
			],
		);
		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Archive', null]);
	});

	test('know the labels that those before them brought', async () => {
		const model = await openEmpty();

		const receipts = await model.correct([
			{ title: 'Night Clerk', department: 'Archive', allowNewLabels: true },
			{ title: 'Day Clerk', department: 'ARCHIVE' },
		]);

		assert.deepEqual(
			receipts.map(({ status }) => status),
			['changed', 'changed'],
		);
		assert.deepEqual((await model.holdings()).labels.department, ['Archive']);
	});

	test('count the same submission once', async () => {
		const model = await openEmpty();
		const said = { title: 'Night Clerk', department: 'Archive', submissionId: 'form-7' };

		const receipts = await model.correct([
			{ ...said, allowNewLabels: true },
			{ title: 'Night Clerk', department: 'Post', allowNewLabels: true },
			{ ...said, allowNewLabels: true },
		]);

		assert.equal(receipts[2].correctionId, receipts[0].correctionId);
		assert.equal(receipts[2].message, 'Nothing changed: this was submitted before');
		assert.deepEqual(await labelsOf(model, 'Night Clerk'), ['Post', null]);
	});

	test('of more than one batch, with titles that come again, lose none', async () => {
		const model = await openEmpty();
		const corrections = Array.from({ length: 5_500 }, (_, i) => ({
			title: `Clerk ${i % 700}`,
			department: `Dock ${Math.floor(i / 700)}`,
			allowNewLabels: true,
		}));

		const receipts = await model.correct(corrections);

		assert.equal(receipts.filter(({ status }) => status === 'changed').length, 5_500);
		assert.deepEqual(await labelsOf(model, 'Clerk 0'), ['Dock 7', null]);
		assert.deepEqual(await labelsOf(model, 'Clerk 699'), ['Dock 6', null]);
	});
});

describe('A draft that cannot be written', () => {
	test('leaves no trace in the model', async () => {
		const store = await openSqliteStore(newPath(), 'default', 'empty', AT);
		const projection = createProjection(toPlainDefaults(), true);
		const { write } = keepJournaled(store, projection);
		const origin = { actor: null, at: AT, answered: null };
		const about = { classificationId: null, submissionKey: null };

		const written = write(async ({ add }) => {
			for (const [i, label] of ['Archive', 'Post'].entries())
				add({
					...{ ...origin, ...about, id: `${i}`, kind: 'correction', title: 'Clerk' },
					statements: { department: label as never },
				});
			await store.close();
		});

		await assert.rejects(written);
		assert.equal(projection.position, 0);
		assert.equal(projection.memory.lessons.size, 0);
		assert.deepEqual([...projection.memory.inForce.upTo(2)], [0, 0, 0]);
		assert.deepEqual(projection.bayes.department.classes, []);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Correction, JobTitleModel } from '../../../src/index';
import { labelsOf, newPath, open } from '../workbench';
import { correctOne } from './correctOne';

const TITLE = 'Quark Wrangler';

/** The ways of saying which submission a correction is. */
const SUBMISSIONS: ReadonlyArray<{
	readonly name: string;
	toCorrection(model: JobTitleModel): Promise<Correction>;
}> = [
	{
		name: 'with a classification id',
		async toCorrection(model) {
			const [{ id }] = await model.classify([TITLE]);
			return { classificationId: id!, department: 'Legal', actor: 'ada' };
		},
	},
	{
		name: 'with a submission id',
		toCorrection: async () => ({ title: TITLE, department: 'Legal', submissionId: 'form-7' }),
	},
];

for (const { name, toCorrection } of SUBMISSIONS) {
	describe(`A correction sent again ${name}`, () => {
		test('changes nothing, says so, and names the first one', async () => {
			const model = await open();
			const correction = await toCorrection(model);
			const first = await correctOne(model, correction);

			const again = await correctOne(model, correction);

			assert.deepEqual(
				[again.status, again.changed, again.correctionId],
				['unchanged', [], first.correctionId],
			);
			assert.equal(again.message, 'Nothing changed: this was submitted before');
			assert.equal((await model.holdings()).corrections, 1);
		});

		test('does not turn back what somebody else said in between', async () => {
			const model = await open();
			const correction = await toCorrection(model);
			await correctOne(model, correction);
			await correctOne(model, { title: TITLE, department: 'Research', actor: 'bo' });

			const again = await correctOne(model, correction);

			assert.equal(again.status, 'unchanged');
			assert.equal((await labelsOf(model, TITLE))[0], 'Research');
		});

		test('in the same call counts once', async () => {
			const model = await open();
			const correction = await toCorrection(model);

			const [first, again] = await model.correct([correction, correction]);

			assert.deepEqual([first.status, again.status], ['changed', 'unchanged']);
			assert.equal(again.correctionId, first.correctionId);
			assert.equal((await model.holdings()).corrections, 1);
		});

		test('at the same time counts once', async () => {
			const model = await open();
			const correction = await toCorrection(model);

			const receipts = await Promise.all([1, 2, 3].map(() => correctOne(model, correction)));

			assert.deepEqual(
				receipts.map(({ status }) => status),
				['changed', 'unchanged', 'unchanged'],
			);
			assert.equal((await model.holdings()).corrections, 1);
		});

		test('after the file was opened again changes nothing', async () => {
			const file = newPath();
			const model = await open(file);
			const correction = await toCorrection(model);
			await correctOne(model, correction);
			await model.close();

			const again = await correctOne(await open(file), correction);

			assert.equal(again.status, 'unchanged');
		});
	});
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Correction, CorrectionReceipt, JobTitleModel } from '../../../src/index';
import { labelsOf, newPath, open } from '../workbench';

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

const correctOne = async (
	model: JobTitleModel,
	correction: Correction,
): Promise<CorrectionReceipt> => (await model.correct([correction]))[0];

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

describe('A correction by title alone', () => {
	test('that says what memory holds changes nothing, and says so', async () => {
		const model = await open();
		const correction = { title: TITLE, department: 'Legal' };
		await correctOne(model, correction);

		const again = await correctOne(model, { ...correction, title: 'quark  WRANGLER' });

		assert.deepEqual([again.status, again.changed, again.correctionId], ['unchanged', [], null]);
		assert.equal(again.message, 'Nothing changed: the model holds this already');
		assert.equal((await model.holdings()).corrections, 1);
	});

	test('that says what the model only thinks is remembered', async () => {
		const model = await open();
		const [department] = await labelsOf(model, 'VP of Sales');

		const receipt = await correctOne(model, { title: 'VP of Sales', department });

		assert.deepEqual([receipt.status, receipt.changed], ['changed', ['department']]);
	});

	test('after somebody else said otherwise is a statement of its own', async () => {
		const model = await open();
		await correctOne(model, { title: TITLE, department: 'Legal' });
		await correctOne(model, { title: TITLE, department: 'Research' });

		const again = await correctOne(model, { title: TITLE, department: 'Legal' });

		assert.equal(again.status, 'changed');
		assert.equal((await labelsOf(model, TITLE))[0], 'Legal');
	});
});

describe('Two submissions are not the same', () => {
	const OTHERS: ReadonlyArray<readonly [name: string, difference: Correction]> = [
		['with another label', { department: 'Research' }],
		['with another property', { responsibility: 'Intern' }],
		['with none for a property left out', { responsibility: null }],
		['by another person', { actor: 'bo' }],
	];

	for (const [name, difference] of OTHERS) {
		test(`${name} of one classification`, async () => {
			const model = await open();
			const [{ id }] = await model.classify([TITLE]);
			const correction = { classificationId: id!, department: 'Legal', actor: 'ada' };
			const first = await correctOne(model, correction);

			const other = await correctOne(model, { ...correction, ...difference });

			assert.notEqual(other.correctionId, first.correctionId);
			assert.equal((await model.holdings()).corrections, 2);
		});
	}
});

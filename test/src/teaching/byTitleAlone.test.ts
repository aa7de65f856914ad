import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { labelsOf, open } from '../workbench';
import { correctOne } from './correctOne';

const TITLE = 'Quark Wrangler';

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

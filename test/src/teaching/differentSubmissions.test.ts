import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Correction } from '../../../src/index';
import { open } from '../workbench';
import { correctOne } from './correctOne';

const TITLE = 'Quark Wrangler';

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

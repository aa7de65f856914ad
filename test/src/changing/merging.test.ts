import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { labelsOf, open } from '../workbench';
import { openTaught } from './openTaught';

describe('Labels that are merged', () => {
	test('are one from then on, with the probabilities of both', async () => {
		const model = await open();
		const [before] = await model.classify(['Data Engineer'], { candidates: 99, record: false });

		await model.rename({ property: 'department', from: 'Data', to: 'Engineering', merge: true });

		const [after] = await model.classify(['Data Engineer'], { candidates: 99, record: false });
		const sum = after.department.candidates.reduce((total, one) => total + one.probability, 0);
		assert.equal(before.department.candidates.length, 23);
		assert.equal(after.department.candidates.length, 22);
		assert.ok(Math.abs(sum - 1) < 1e-9);
		assert.ok(after.department.confidence >= before.department.confidence);
	});

	test('are two again once that is undone', async () => {
		const model = await openTaught();
		const { changeId } = await model.rename({
			property: 'department',
			from: 'Ships',
			to: 'hotel',
			merge: true,
		});
		const merged = await labelsOf(model, 'Harbour Pilot');

		await model.undo(changeId!);

		assert.deepEqual(merged, ['Hotel', null]);
		assert.deepEqual(await labelsOf(model, 'Harbour Pilot'), ['Ships', null]);
	});
});

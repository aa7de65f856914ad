import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classifyOne, newPath, openEmpty } from '../workbench';

/** More than a snapshot waits for. */
const EXAMPLES = Array.from({ length: 600 }, (_, i) => ({
	title: `Warehouse Clerk ${i}`,
	department: i % 2 === 0 ? 'Storage' : 'Ships',
}));

describe('A model that comes from a snapshot', () => {
	for (const way of ['undo', 'forget'] as const)
		test(`leaves nothing of a lesson that it was answered from: ${way}`, async () => {
			const file = newPath();
			const first = await openEmpty(file);
			const [{ correctionId }] = await first.correct([
				{ title: 'Zorblax Quuxer', department: 'Ships', allowNewLabels: true },
			]);
			await first.learn(EXAMPLES);
			await first.close();
			const second = await openEmpty(file);
			const before = await classifyOne(second, 'Zorblax Person');

			await (way === 'undo' ? second.undo(correctionId!) : second.forget('Zorblax Quuxer'));

			const after = await classifyOne(second, 'Zorblax Person');
			assert.equal(before.department.label, 'Ships');
			assert.deepEqual(after, await classifyOne(await openEmpty(file), 'Zorblax Person'));
		});
});

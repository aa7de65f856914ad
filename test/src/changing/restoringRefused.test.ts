import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openEmpty } from '../workbench';
import { correctNightClerk } from './correctNightClerk';
import { positionOf } from './positionOf';

describe('Restoring refuses', () => {
	const REFUSED = [
		['a position that is yet to come', { position: 2 }, 'UNKNOWN_POSITION'],
		['a position below 0', { position: -1 }, 'UNKNOWN_POSITION'],
		['half a position', { position: 0.5 }, 'UNKNOWN_POSITION'],
		['a position that is no number', { position: '1' }, 'UNKNOWN_POSITION'],
		['a time that is none', { time: 'yesterday' }, 'INVALID_OPTION'],
		['a day that is none', { time: '2026-13-01' }, 'INVALID_OPTION'],
	] as const;

	for (const [name, target, code] of REFUSED) {
		test(`${name}, and changes nothing`, async () => {
			const model = await openEmpty();
			await correctNightClerk(model, 'Archive');

			await assert.rejects(model.restore(target as never), { code });

			assert.equal(await positionOf(model), 1);
		});
	}

	test('to be undone twice', async () => {
		const model = await openEmpty();
		await correctNightClerk(model, 'Archive');
		const { changeId } = await model.restore({ position: 0 });
		await model.undo(changeId!);

		await assert.rejects(model.undo(changeId!), { code: 'ALREADY_UNDONE' });
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openTaught } from './openTaught';

describe('Renaming refuses', () => {
	const REFUSED = [
		['a label that is not there', { from: 'Shops', to: 'Fleet' }, 'UNKNOWN_LABEL'],
		['the name of another label, unless merging', { from: 'Ships', to: 'HOTEL' }, 'LABEL_EXISTS'],
		['a name that is none', { from: 'Ships', to: ' ' }, 'INVALID_LABEL'],
		['a property that is none', { property: 'seniority', from: 'a', to: 'b' }, 'INVALID_OPTION'],
	] as const;

	for (const [name, renaming, code] of REFUSED) {
		test(`${name}, and changes nothing`, async () => {
			const model = await openTaught();
			const before = await model.holdings();

			await assert.rejects(model.rename({ property: 'department', ...renaming } as never), {
				code,
			});

			assert.deepEqual(await model.holdings(), before);
		});
	}

	test('a mistyped label with the ones that are near, and no advice that only correcting can follow', async () => {
		const model = await openTaught();

		await assert.rejects(model.rename({ property: 'department', from: 'Shops', to: 'Fleet' }), {
			hint: 'Did you mean "Ships"?',
		});
	});
});

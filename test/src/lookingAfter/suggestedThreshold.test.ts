import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openEmpty } from '../workbench';
import { openJudged } from './openJudged';

describe('A suggested threshold', () => {
	test('is not given where too few classifications were judged', async () => {
		const model = await openJudged(0, 3);

		const { threshold, judged, message } = await model.suggestThreshold(0.95);

		assert.deepEqual([threshold, judged], [null, 3]);
		assert.equal(message, 'Too few: 3 classifications were judged, at least 50 are needed');
	});

	test('reaches the wanted precision on what was judged', async () => {
		const model = await openJudged(3, 57);
		await model.classify(['Porter', 'Night Porter']);

		const suggested = await model.suggestThreshold(0.9);

		assert.equal(suggested.judged, 60);
		assert.ok(suggested.precision! >= 0.9);
		assert.ok(suggested.shareOfJudged! > 0);
		assert.notEqual(suggested.shareOfHistory, null);
	});

	test('is not given where none reaches the precision', async () => {
		const model = await openEmpty();
		await model.learn([{ title: 'Night Porter', department: 'Hotel' }]);
		await model.correct(
			Array.from({ length: 50 }, (_, i) => ({
				title: `Night Porter ${i}`,
				department: `Wing ${i}`,
				allowNewLabels: true,
			})),
		);

		const { threshold, message } = await model.suggestThreshold(0.95);

		assert.equal(threshold, null);
		assert.match(message, /^No threshold reaches 0\.95 on the 50 /);
	});

	for (const precision of [0, 1.01, Number.NaN, '0.9'])
		test(`is refused for a precision of ${JSON.stringify(precision)}`, async () => {
			const model = await openEmpty();

			await assert.rejects(model.suggestThreshold(precision as never), { code: 'INVALID_OPTION' });
		});
});

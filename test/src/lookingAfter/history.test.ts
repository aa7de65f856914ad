import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open } from '../workbench';

describe('History', () => {
	test('says of each classification what people said of its title since', async () => {
		const model = await open();
		await model.classify(['Growth Wizard', 'Software Engineer']);
		await model.correct([{ title: 'growth wizard', department: 'Marketing' }]);

		const { total, entries } = await model.history();

		assert.equal(total, 2);
		assert.deepEqual(
			entries.map(({ title, judged }) => [title, judged]),
			[
				['Software Engineer', null],
				['Growth Wizard', { department: 'Marketing' }],
			],
		);
	});

	test('counts all that a filter finds, and gives one page of them', async () => {
		const model = await open();
		await model.classify(['Software Engineer', 'HR Manager', 'Software Engineer']);

		const { total, entries } = await model.history({ department: 'Engineering', limit: 1 });

		assert.deepEqual([total, entries.length], [2, 1]);
	});

	test('keeps no more than its retention, from the moment that is set', async () => {
		const model = await open();
		await model.classify(['Software Engineer', 'HR Manager', 'Data Analyst']);

		await model.setRetention({ rows: 2 });

		const { total } = await model.history();
		assert.equal(total, 2);
		assert.deepEqual((await model.statistics()).retention, { days: undefined, rows: 2 });
	});

	const REFUSED = [
		{ from: 'yesterday' },
		{ before: '2026-02-31T25:00:00Z' },
		{ source: 'oracle' },
		{ text: 7 },
		{ department: {} },
		{ limit: 0 },
	];

	for (const filter of REFUSED)
		test(`refuses the filter ${JSON.stringify(filter)}`, async () => {
			await assert.rejects((await open()).history(filter as never), { code: 'INVALID_OPTION' });
		});

	for (const retention of [{ days: 0 }, { days: 1.5 }, { rows: -1 }, { rows: '9' }])
		test(`refuses the retention ${JSON.stringify(retention)}`, async () => {
			await assert.rejects((await open()).setRetention(retention as never), {
				code: 'INVALID_OPTION',
			});
		});
});

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Correction, JobTitleModel } from '../../../src/index';
import { labelsOf, open } from '../workbench';

const REFUSED: ReadonlyArray<readonly [name: string, correction: object, code: string]> = [
	['without a title', { department: 'IT' }, 'INVALID_TITLE'],
	['of blanks', { title: ' \n', department: 'IT' }, 'INVALID_TITLE'],
	['of null', { title: null, department: 'IT' }, 'INVALID_TITLE'],
	['of an object', { title: { text: 'Clerk' }, department: 'IT' }, 'INVALID_TITLE'],
	['of pictures', { title: '🚀', department: 'IT' }, 'INVALID_TITLE'],
	['of words that name nothing', { title: 'of the', department: 'IT' }, 'INVALID_TITLE'],
	['that says nothing', { title: 'Clerk' }, 'INVALID_CORRECTION'],
	['to an empty label', { title: 'Clerk', department: '' }, 'INVALID_LABEL'],
	['to a blank label', { title: 'Clerk', department: ' \t' }, 'INVALID_LABEL'],
	['to a number', { title: 'Clerk', department: 7 }, 'INVALID_LABEL'],
	['to an object', { title: 'Clerk', department: { name: 'IT' } }, 'INVALID_LABEL'],
	['to a long label', { title: 'Clerk', department: 'x'.repeat(101) }, 'INVALID_LABEL'],
	['to a label with a bell', { title: 'Clerk', department: 'I\u0007T' }, 'INVALID_LABEL'],
	['to an unknown label', { title: 'Clerk', department: 'Wizardry' }, 'UNKNOWN_LABEL'],
	['to a label of the other property', { title: 'Clerk', responsibility: 'IT' }, 'UNKNOWN_LABEL'],
	['of an unknown id', { classificationId: 'nope', department: 'IT' }, 'UNKNOWN_CLASSIFICATION'],
	['of an empty id', { classificationId: '', department: 'IT' }, 'UNKNOWN_CLASSIFICATION'],
	['of an id that is a list', { classificationId: ['x'], department: 'IT' }, 'INVALID_CORRECTION'],
	['of an id that is null', { classificationId: null, department: 'IT' }, 'INVALID_CORRECTION'],
	['by an object', { title: 'Clerk', department: 'IT', actor: {} }, 'INVALID_CORRECTION'],
	['sent as null', { title: 'Clerk', department: 'IT', submissionId: null }, 'INVALID_CORRECTION'],
];

describe('A correction is refused, and the one after it is learned:', () => {
	let model: JobTitleModel;
	before(async () => {
		model = await open();
	});

	for (const [index, [name, correction, code]] of REFUSED.entries()) {
		test(name, async () => {
			const [refused, learned] = await model.correct([
				correction as Correction,
				{ title: `Quark Wrangler ${index}`, department: 'Research' },
			]);

			assert.deepEqual([refused.status, refused.error?.code], ['refused', code]);
			assert.equal(learned.error, null);
			assert.equal((await labelsOf(model, `Quark Wrangler ${index}`))[0], 'Research');
		});
	}

	test('with the id of one title and the text of another', async () => {
		const [{ id }] = await model.classify(['Growth Wizard']);

		const receipts = await model.correct([
			{ classificationId: id!, title: 'Sales Clerk', department: 'IT' },
			{ classificationId: id!, title: 42 as unknown as string, department: 'IT' },
			{ classificationId: id!, title: 'growth  WIZARD', department: 'IT' },
		]);

		assert.deepEqual(
			receipts.map(({ error }) => error?.code),
			['INVALID_CORRECTION', 'INVALID_CORRECTION', undefined],
		);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Classification, CorrectionReceipt } from '../../src/index';
import { inOtherProcess } from './otherProcess';
import { classifyOne, labelsOf, newPath, open } from './workbench';

const TITLE = 'Quark Wrangler';

describe('What was taught is answered by the next classification', () => {
	test('of another open model on the same file', async () => {
		const file = newPath();
		const [teacher, other] = [await open(file), await open(file)];
		await classifyOne(other, TITLE);

		await teacher.correct([{ title: TITLE, department: 'Legal' }]);

		const { department } = await classifyOne(other, TITLE);
		assert.deepEqual([department.label, department.source], ['Legal', 'correction']);
	});

	test('of another process', async () => {
		const file = newPath();
		await (await open(file)).correct([{ title: TITLE, department: 'Legal' }]);

		const [answers] = await inOtherProcess({ file, calls: [['classify', [TITLE]]] });

		const [{ department }] = answers as Classification[];
		assert.deepEqual([department.label, department.source], ['Legal', 'correction']);
	});

	test('of a model that was open while another process taught', async () => {
		const file = newPath();
		const model = await open(file);

		await inOtherProcess({ file, calls: [['correct', [{ title: TITLE, department: 'Legal' }]]] });

		assert.equal((await labelsOf(model, TITLE))[0], 'Legal');
	});

	test('of the file opened again', async () => {
		const file = newPath();
		const model = await open(file);
		await model.correct([{ title: TITLE, department: 'Legal' }]);
		await model.close();

		assert.equal((await labelsOf(await open(file), TITLE))[0], 'Legal');
	});

	test('of the file after the process that taught was killed', async () => {
		const file = newPath();

		const [receipts] = await inOtherProcess({
			file,
			calls: [['correct', [{ title: TITLE, department: 'Legal' }]]],
			isKilled: true,
		});

		assert.equal((receipts as CorrectionReceipt[])[0].status, 'changed');
		assert.equal((await labelsOf(await open(file), TITLE))[0], 'Legal');
	});
});

describe('A classification of one model', () => {
	test('can be corrected in another process by its id, and taken back here', async () => {
		const file = newPath();
		const model = await open(file);
		const [{ id }] = await model.classify([TITLE]);

		const [receipts] = await inOtherProcess({
			file,
			calls: [['correct', [{ classificationId: id, department: 'Legal' }]]],
		});
		const [{ correctionId }] = receipts as CorrectionReceipt[];
		await model.undo(correctionId!);

		assert.equal((await classifyOne(model, TITLE)).department.source, 'model');
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IDataObject } from 'n8n-workflow';
import type { Classification, CorrectionReceipt } from '../../src/index';
import {
	CLASSIFY,
	CORRECT,
	classify,
	classifyNode,
	correctNode,
	newDatabase,
	run,
	submit,
} from './workbench';

const WIZARD = { job_title: 'Growth Wizard', department: 'Marketing', responsibility: 'Manager' };

const answersOf = ({ department, responsibility }: Classification) => [
	[department.label, department.source, department.confidence],
	[responsibility.label, responsibility.source, responsibility.confidence],
];

const WIZARD_ANSWERS = [
	['Marketing', 'correction', 1],
	['Manager', 'correction', 1],
];

describe('Correct Classification', () => {
	test('returns a receipt beside the item’s fields, paired with the item', async () => {
		const result = await run([correctNode()], [{ ...WIZARD, form: 7 }], newDatabase());

		const [[{ json, pairedItem }]] = result.output(CORRECT);
		const { correction, ...rest } = json;
		const { correctionId, before, ...receipt } = correction as IDataObject;
		assert.deepEqual(rest, { ...WIZARD, form: 7 });
		assert.deepEqual(pairedItem, { item: 0 });
		assert.equal(typeof correctionId, 'string');
		assert.deepEqual(Object.keys(before as object), ['department', 'responsibility']);
		assert.deepEqual(receipt, {
			status: 'changed',
			title: 'Growth Wizard',
			after: {
				department: { label: 'Marketing', confidence: 1 },
				responsibility: { label: 'Manager', confidence: 1 },
			},
			changed: ['department', 'responsibility'],
			message: 'Learned department and responsibility',
		});
	});

	test('the next item of the same workflow run is answered right', async () => {
		const nodes = [correctNode(), classifyNode({ options: { outputField: 'now' } })];

		const [[item]] = (await run(nodes, [WIZARD], newDatabase())).output(CLASSIFY);

		assert.deepEqual(answersOf(item.json.now as unknown as Classification), WIZARD_ANSWERS);
	});

	test('the next workflow run is answered right, however the title is spelled', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);

		const answered = await classify('  GROWTH   wizard ', credential);

		assert.deepEqual(answersOf(answered), WIZARD_ANSWERS);
		assert.equal(answered.needsReview, false);
	});

	test('corrects by the id of a classification, in the next node', async () => {
		const credential = newDatabase();
		const nodes = [
			classifyNode({ route: false }),
			correctNode({ correctBy: 'classificationId', department: 'Sales' }),
		];

		const [[item]] = (await run(nodes, [{ job_title: 'Growth Wizard' }], credential)).output(
			CORRECT,
		);

		const { title, changed } = item.json.correction as unknown as CorrectionReceipt;
		assert.deepEqual([title, changed], ['Growth Wizard', ['department']]);
		const { department } = await classify('Growth Wizard', credential);
		assert.deepEqual([department.label, department.source], ['Sales', 'correction']);
	});

	test('an empty field says nothing of its property', async () => {
		const credential = newDatabase();
		const before = await classify('Growth Wizard', credential);

		const { changed } = await submit({ ...WIZARD, responsibility: '' }, credential);

		const after = await classify('Growth Wizard', credential);
		assert.deepEqual(changed, ['department']);
		assert.deepEqual(
			[after.responsibility.source, after.responsibility.label],
			['model', before.responsibility.label],
		);
	});

	test('The Rest Was Right keeps what was answered to the property left empty', async () => {
		const credential = newDatabase();
		const item = { job_title: 'Head of Human Resources', department: 'Operations' };

		await submit(item, credential, { confirm: true });

		assert.deepEqual(answersOf(await classify('Head of Human Resources', credential)), [
			['Operations', 'correction', 1],
			['Head', 'correction', 1],
		]);
	});

	test('"None" says that a title names no function', async () => {
		const credential = newDatabase();

		await submit({ job_title: 'Regional Director', department: '-' }, credential);

		const { department } = await classify('Regional Director', credential);
		assert.deepEqual([department.label, department.source], [null, 'correction']);
	});

	test('takes a label whatever its case and blanks', async () => {
		const { after } = await submit(
			{ job_title: 'Growth Wizard', department: '  customer   SUCCESS ' },
			newDatabase(),
		);

		assert.equal(after!.department.label, 'Customer Success');
	});

	test('models of other names learn nothing from it', async () => {
		const credential = newDatabase();

		await submit(WIZARD, credential, { model: 'partners' });

		const { department } = await classify('Growth Wizard', credential);
		assert.notEqual(department.source, 'correction');
	});
});

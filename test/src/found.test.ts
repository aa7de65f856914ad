import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Database from 'better-sqlite3';
import type { JobTitleModel } from '../../src/index';
import { classifyOne, newPath, open } from './workbench';

const TITLE = 'Deployment Strategist';

/** Has SQLite refuse every lesson. */
const REFUSING = `CREATE TRIGGER refuse BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'refused'); END`;

/** Asked so often that its answer is at hand. */
const ask = async (model: JobTitleModel): Promise<string | null> => {
	for (let time = 0; time < 3; time++) await classifyOne(model, TITLE);
	return (await classifyOne(model, TITLE)).department.label;
};

describe('An answer at hand', () => {
	test('gives way to what is learned next', async () => {
		const model = await open();
		await ask(model);

		await model.correct([{ title: TITLE, department: 'Sales' }]);

		assert.equal(await ask(model), 'Sales');
	});

	test('of a lesson gives way to its undoing', async () => {
		const model = await open();
		const before = await ask(model);
		const [{ correctionId }] = await model.correct([{ title: TITLE, department: 'Sales' }]);
		await ask(model);

		await model.undo(correctionId!);

		assert.equal(await ask(model), before);
	});

	test('is none of a lesson that could not be written', async () => {
		const file = newPath();
		const model = await open(file);
		const before = await ask(model);
		new Database(file).exec(REFUSING).close();

		await assert.rejects(model.correct([{ title: TITLE, department: 'Sales' }]));

		assert.equal(await ask(model), before);
	});

	test('gives way to what is learned elsewhere', async () => {
		const file = newPath();
		const [model, other] = [await open(file), await open(file)];
		await ask(model);

		await other.correct([{ title: TITLE, department: 'Sales' }]);

		assert.equal(await ask(model), 'Sales');
	});

	test('is not changed by whoever was given it', async () => {
		const model = await open();
		await ask(model);

		const given = await classifyOne(model, TITLE);
		const { label } = given.department.candidates[0];
		Object.assign(given.department.candidates[0], { label: 'Changed' });

		assert.equal((await classifyOne(model, TITLE)).department.candidates[0].label, label);
	});

	test('has as many candidates as are asked for', async () => {
		const model = await open();
		await ask(model);

		const [{ department }] = await model.classify([TITLE], { candidates: 5 });

		assert.equal(department.candidates.length, 5);
		assert.equal((await classifyOne(model, TITLE)).department.candidates.length, 3);
	});
});

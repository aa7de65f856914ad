import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JobTitleModel } from '../../../src/index';
import { classifyOne, open } from '../workbench';

/** Titles that the default model is not too sure of. */
const TITLES = ['Business', 'Technical', 'Digital', 'Regional', 'Client', 'Strategy'].flatMap(
	(word) =>
		['Analyst', 'Coordinator', 'Specialist', 'Planner', 'Advisor'].map((job) => `${word} ${job}`),
);

/** The titles with their departments as a person sees them, who thinks otherwise of every other one. */
const labelTitles = async (
	model: JobTitleModel,
): Promise<Array<{ title: string; department: string | null }>> => {
	const answers = await model.classify(TITLES, { record: false });
	return answers.map(({ title, department }, i) => ({
		title,
		department: i % 2 === 0 ? department.label : 'Sustainability',
	}));
};

/** Of the weight of examples, so that relatives learn the same. */
const kind = 'confirmation' as const;

const confidenceOf = async (model: JobTitleModel): Promise<number> =>
	(await classifyOne(model, 'Warehouse Foreman')).department.confidence;

describe('Mistakes among answers that people judged', () => {
	test('make the model less sure of titles that nobody judged', async () => {
		const [judged, taught] = [await open(), await open()];
		const labelled = await labelTitles(judged);

		await judged.correct(labelled.map((one) => ({ ...one, kind })));
		await taught.learn(labelled);

		assert.ok((await confidenceOf(judged)) < (await confidenceOf(taught)));
	});

	test('make it as sure again once they are undone', async () => {
		const model = await open();
		const before = await confidenceOf(model);
		const labelled = await labelTitles(model);

		const receipts = await model.correct(labelled.map((one) => ({ ...one, kind })));
		for (const { correctionId } of receipts) await model.undo(correctionId!);

		assert.equal(await confidenceOf(model), before);
	});
});

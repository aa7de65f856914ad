import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import {
	openModel,
	type Classification,
	type JobTitleModel,
	type OpenOptions,
} from '../../src/index';

const folder = mkdtempSync(path.join(os.tmpdir(), 'job-title-test-'));
const models: JobTitleModel[] = [];

after(async () => {
	await Promise.all(models.map((model) => model.close()));
	rmSync(folder, { recursive: true, force: true });
});

let files = 0;

/** Path of a file in a temporary folder; nothing is there yet. */
export const newPath = (): string => path.join(folder, `${++files}.db`);

/** Opens a model of that file, and closes it when the tests of the process are done. */
export const open = async (
	file = newPath(),
	options: Omit<OpenOptions, 'storage'> = {},
): Promise<JobTitleModel> => {
	const model = await openModel({ storage: { kind: 'sqlite', file }, ...options });
	models.push(model);
	return model;
};

/** Opens a model that begins with nothing. */
export const openEmpty = (file = newPath()): Promise<JobTitleModel> =>
	open(file, { start: 'empty' });

/** What the model answers to one title, unrecorded. */
export const classifyOne = async (model: JobTitleModel, title: string): Promise<Classification> => {
	const [classification] = await model.classify([title], { record: false });
	return classification;
};

/** Department and responsibility that the model answers to one title. */
export const labelsOf = async (
	model: JobTitleModel,
	title: string,
): Promise<[string | null, string | null]> => {
	const { department, responsibility } = await classifyOne(model, title);
	return [department.label, responsibility.label];
};

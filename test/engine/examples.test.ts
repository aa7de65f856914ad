import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { IDataObject, INodeParameters, IWorkflowBase } from 'n8n-workflow';
import { openModel } from '../../src/index';
import { engine, newDatabase, newPath, PACKAGE_FOLDER } from './workbench';

const read = (name: string): IWorkflowBase =>
	JSON.parse(fs.readFileSync(path.join(PACKAGE_FOLDER, 'examples', name), 'utf8')) as IWorkflowBase;

describe('examples/lead-routing.json', () => {
	test('brings each of its own sample leads to the end of one route', async () => {
		const workflow = read('lead-routing.json');
		const leads = workflow.pinData!.Leads.map(({ json }) => json);

		const result = await (await engine).run(workflow, leads, newDatabase());

		const ends = workflow.nodes.filter(({ name }) => workflow.connections[name] === undefined);
		const routed = ends.flatMap(({ name }) => result.output(name).flat());
		assert.equal(result.error, undefined);
		assert.deepEqual(
			routed.map(({ json }) => json.job_title).sort(),
			leads.map(({ job_title }) => job_title).sort(),
		);
	});

	test('marks a lead without an answer for review, with the reason', async () => {
		const workflow = read('lead-routing.json');

		const result = await (await engine).run(workflow, [{ job_title: '' }], newDatabase());

		const [[item]] = result.output('Mark for Review');
		assert.equal(item.json.route, 'Review');
		assert.equal(item.json.review_reason, 'not a job title');
	});
});

describe('examples/correct-classification.json', () => {
	test('learns what the form says and says thank you', async () => {
		const form = { job_title: 'Growth Wizard', department: 'Sales', responsibility: null };

		const result = await (
			await engine
		).run(read('correct-classification.json'), [form], newDatabase());

		assert.equal(result.error, undefined);
		assert.equal(result.output('Say Thank You').flat().length, 1);
		assert.equal(result.output('Say What Was Wrong').flat().length, 0);
	});

	test('says what was wrong with a form that says nothing', async () => {
		const form = { job_title: 'Growth Wizard', department: '', responsibility: '' };

		const result = await (
			await engine
		).run(read('correct-classification.json'), [form], newDatabase());

		const [[item]] = result.output('Say What Was Wrong');
		assert.equal((item.json.error as IDataObject).code, 'INVALID_CORRECTION');
	});

	test('offers every label of the default model', async () => {
		const model = await openModel({ storage: { kind: 'sqlite', file: newPath() } });
		const { labels } = await model.holdings();
		await model.close();

		assert.deepEqual(optionsOf('department'), [...labels.department].sort());
		assert.deepEqual(optionsOf('responsibility'), [...labels.responsibility].sort());
	});
});

const optionsOf = (fieldName: string): string[] => {
	const form = read('correct-classification.json').nodes.find(
		({ name }) => name === 'Correction Form',
	)!;
	const { values } = form.parameters.formFields as { values: INodeParameters[] };
	const field = values.find((value) => value.fieldName === fieldName)!;
	const { values: options } = field.fieldOptions as { values: Array<{ option: string }> };
	return options.map(({ option }) => option).sort();
};

describe('examples/leads.csv', () => {
	test('holds at least 220 leads, in the demo all routed and some corrected', () => {
		const printed = execFileSync(
			process.execPath,
			[path.join(PACKAGE_FOLDER, 'dist', 'scripts', 'demo.js')],
			{ encoding: 'utf8' },
		);

		const [, count] = /^(\d+) leads classified/m.exec(printed)!;
		assert.ok(Number(count) >= 220);
		assert.match(printed, /Growth Wizard +before .*\n +now +Marketing +Manager +1\.00/);
		assert.match(printed, /All of it worked/);
	});
});

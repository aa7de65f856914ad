import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkCorrected, submitCorrection } from '../../scripts/demo/correcting';
import { readTable, readWorkflow } from '../../scripts/demo/examples';
import { routeLeads } from '../../scripts/demo/routing';
import { engine, newDatabase } from './workbench';

const LEADS = [
	{ email: 'ada@palefern.example', job_title: 'Software Engineer' },
	{ email: 'eve@palefern.example', job_title: '' },
];

const WIZARD = {
	job_title: 'Software Engineer',
	department: 'Engineering',
	responsibility: 'Contributor',
	corrected_by: 'Nora',
};

describe('The demo fails', () => {
	test('when the workflow drops a lead', async () => {
		const workflow = readWorkflow('lead-routing.json');
		const [confident] = workflow.connections['Classify Job Title'].main;
		workflow.connections['Classify Job Title'].main = [confident];

		await assert.rejects(routeLeads(await engine, workflow, LEADS, newDatabase()), {
			message: 'Expected eve@palefern.example ("") to come out once, got it 0 times.',
		});
	});

	test('when the workflow stops', async () => {
		const workflow = readWorkflow('lead-routing.json');

		await assert.rejects(
			routeLeads(await engine, workflow, LEADS, { file: __dirname }),
			/^Error: "Lead routing by job title" stopped: Expected a database file/,
		);
	});

	test('when a correction teaches nothing', async () => {
		const workflow = readWorkflow('correct-classification.json');
		const correction = { ...WIZARD, department: 'Salse' };

		await assert.rejects(
			submitCorrection(await engine, workflow, correction, newDatabase()),
			/^Error: Expected to learn from the correction of "Software Engineer", got: Expected a department/,
		);
	});

	test('when a corrected title is answered by the model instead of from memory', async () => {
		const workflow = readWorkflow('lead-routing.json');

		const { leads } = await routeLeads(await engine, workflow, LEADS, newDatabase());

		assert.throws(
			() => checkCorrected(leads[0], WIZARD),
			/^Error: Expected "Software Engineer" to have the department Engineering from memory with confidence 1/,
		);
	});
});

test('every title in examples/corrections.csv is a lead’s in examples/leads.csv', () => {
	const titles = readTable('leads.csv').map((lead) => lead.job_title);

	const missing = readTable('corrections.csv').filter(
		({ job_title: title }) => !titles.includes(title),
	);

	assert.deepEqual(missing, []);
});

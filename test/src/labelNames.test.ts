import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { JobTitleModel, LabelNames } from '../../src/index';
import { CRM_LABELS } from '../../src/seed/crmLabels';
import { DEPARTMENTS, RESPONSIBILITIES } from '../../src/seed/taxonomy';
import { open } from './workbench';

let model: JobTitleModel;
before(async () => {
	model = await open();
});

const namesOf = async (title: string, labelNames: LabelNames): Promise<unknown[]> => {
	const [{ department, responsibility }] = await model.classify([title], { labelNames });
	return [department.crm, responsibility.crm];
};

describe('A label in the words of another system', () => {
	const NAMED: ReadonlyArray<
		readonly [labelNames: LabelNames, name: string, department: string, responsibility: string]
	> = [
		['apollo', 'Apollo', 'master_sales', 'vp'],
		['hubspot', 'HubSpot', 'sales', 'vp'],
		['linkedin', 'LinkedIn', 'Sales', 'VP'],
		['peopleDataLabs', 'People Data Labs', 'sales', 'vp'],
	];

	for (const [labelNames, name, department, responsibility] of NAMED) {
		test(`is added beside ours: ${name}`, async () => {
			assert.deepEqual(await namesOf('VP of Sales', labelNames), [
				{ name, label: department, note: null },
				{ name, label: responsibility, note: null },
			]);
		});
	}

	test('is not added where nobody asked for it', async () => {
		assert.deepEqual(await namesOf('VP of Sales', 'ours'), [undefined, undefined]);
	});

	test('is null with a note where the system has no counterpart', async () => {
		const [, responsibility] = await namesOf('Software Engineer', 'apollo');

		assert.deepEqual(responsibility, {
			name: 'Apollo',
			label: null,
			note: 'Apollo has no counterpart of "Contributor"',
		});
	});

	test('is null with a note where nothing was answered', async () => {
		assert.deepEqual(await namesOf('n/a', 'linkedin'), [
			{ name: 'LinkedIn', label: null, note: 'No department was answered' },
			{ name: 'LinkedIn', label: null, note: 'No responsibility was answered' },
		]);
	});

	for (const label of ['Field Marketing', 'constructor', '__proto__'])
		test(`is null with a note for a label of one’s own: ${label}`, async () => {
			await model.correct([{ title: 'Growth Wizard', department: label, allowNewLabels: true }]);

			const [department] = await namesOf('Growth Wizard', 'hubspot');

			assert.deepEqual(department, {
				name: 'HubSpot',
				label: null,
				note: `HubSpot has no counterpart of "${label}"`,
			});
		});

	test('of a system that there is none of is refused', async () => {
		await assert.rejects(model.classify([], { labelNames: 'toString' as never }), {
			code: 'INVALID_OPTION',
		});
	});
});

describe('The names of each system', () => {
	for (const { name, department, responsibility } of Object.values(CRM_LABELS)) {
		test(`are for labels of the taxonomy: ${name}`, () => {
			const unknown = [
				...[...department.keys()].filter((label) => !DEPARTMENTS.includes(label as never)),
				...[...responsibility.keys()].filter((label) => !RESPONSIBILITIES.includes(label as never)),
			];

			assert.deepEqual(unknown, []);
		});
	}
});

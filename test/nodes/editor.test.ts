import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	ILoadOptionsFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { ClassifyJobTitle } from '../../nodes/ClassifyJobTitle/ClassifyJobTitle.node';
import { CorrectClassification } from '../../nodes/CorrectClassification/CorrectClassification.node';
import { JobTitleModel } from '../../nodes/JobTitleModel/JobTitleModel.node';
import { openModel } from '../../src/index';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'job-title-editor-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What the editor gives a list: the node with its credential, and the parameters as they stand. Anything else throws. */
const editorWith = (file: string, model: string): ILoadOptionsFunctions =>
	({
		getNode: () => ({ credentials: { jobTitleModelApi: { id: '1', name: 'Model' } } }),
		getCredentials: () => Promise.resolve({ file }),
		getCurrentNodeParameter: (name: string) => ({ model })[name],
	}) as unknown as ILoadOptionsFunctions;

describe('The lists of Correct Classification', () => {
	const { getDepartments, getResponsibilities } = new CorrectClassification().methods.loadOptions;

	test('offer nothing said first, every label, and none', async () => {
		const departments = await getDepartments.call(editorWith(path.join(folder, '1.db'), 'default'));

		assert.equal(departments.length, 23 + 2);
		assert.deepEqual(departments[0], { name: 'Nothing Said', value: '' });
		assert.ok(departments.some(({ name, value }) => name === 'Sales' && value === 'Sales'));
		assert.deepEqual(departments.at(-1), { name: 'None: The Title Names No Function', value: '-' });
	});

	test('offer responsibilities too', async () => {
		const responsibilities = await getResponsibilities.call(
			editorWith(path.join(folder, '1.db'), 'default'),
		);

		assert.equal(responsibilities.length, 11 + 2);
		assert.ok(responsibilities.some(({ value }) => value === 'C-Level'));
	});

	test('offer a label of one’s own once somebody has used it', async () => {
		const file = path.join(folder, '2.db');
		const model = await openModel({ storage: { kind: 'sqlite', file } });
		await model.correct([
			{ title: 'Growth Wizard', department: 'Field Marketing', allowNewLabels: true },
		]);
		await model.close();

		const departments = await getDepartments.call(editorWith(file, 'default'));

		assert.ok(departments.some(({ value }) => value === 'Field Marketing'));
	});

	test('belong to the model that the node names', async () => {
		const file = path.join(folder, '2.db');

		const departments = await getDepartments.call(editorWith(file, 'another'));

		assert.ok(!departments.some(({ value }) => value === 'Field Marketing'));
	});
});

for (const node of [new ClassifyJobTitle(), new CorrectClassification(), new JobTitleModel()]) {
	describe(`The credential’s Test button, through ${node.description.displayName}`, () => {
		const press = (file: string): Promise<INodeCredentialTestResult> =>
			node.methods.credentialTest.jobTitleModelTest.call(
				{} as ICredentialTestFunctions,
				{
					id: '1',
					name: 'Model',
					type: 'jobTitleModelApi',
					data: { file },
				} as ICredentialsDecrypted,
			);

		test('says how many examples and corrections the file holds', async () => {
			const file = path.join(folder, `${node.description.name}.db`);
			const model = await openModel({ storage: { kind: 'sqlite', file } });
			await model.learn([{ title: 'Growth Wizard', department: 'Marketing' }]);
			await model.correct([{ title: 'Deal Captain', department: 'Sales' }]);
			await model.close();

			const { status, message } = await press(file);

			assert.equal(status, 'OK');
			assert.match(message, /^Examples: \d+ \(1 imported\), corrections: 1$/);
		});

		test('says what to do when the file cannot be used', async () => {
			const { status, message } = await press(folder);

			assert.equal(status, 'Error');
			assert.match(
				message,
				/^Expected a database file at ".*, got a folder\. Name a file that n8n may /,
			);
		});

		for (const file of ['models.db', '~/models.db', './models.db'])
			test(`refuses ${file}, which would depend on the folder that n8n was started in`, async () => {
				const { status, message } = await press(file);

				assert.equal(status, 'Error');
				assert.equal(
					message,
					`Expected the full path of a file, got "${file}". Set Database File to one such as /home/node/.n8n/job-title/models.db.`,
				);
			});
	});
}

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { INodeProperties, INodeType } from 'n8n-workflow';
import { JobTitleModelApi } from '../../credentials/JobTitleModelApi.credentials';
import { ClassifyJobTitle } from '../../nodes/ClassifyJobTitle/ClassifyJobTitle.node';
import { CorrectClassification } from '../../nodes/CorrectClassification/CorrectClassification.node';
import { JobTitleModel } from '../../nodes/JobTitleModel/JobTitleModel.node';

const DIST = path.join(__dirname, '..', '..');

const NODES: ReadonlyArray<readonly [name: string, node: INodeType, told: string]> = [
	['ClassifyJobTitle', new ClassifyJobTitle(), '"threshold: " + $parameter["threshold"]'],
	[
		'CorrectClassification',
		new CorrectClassification(),
		'($parameter["correctBy"] === "title" ? "by job title" : "by classification ID")',
	],
	[
		'JobTitleModel',
		new JobTitleModel(),
		"({'deleteModel':'delete model','evaluate':'evaluate','export':'export','forgetTitle':'forget a title'," +
			"'getHistory':'get history','getReviewQueue':'get review queue','getStatistics':'get statistics'," +
			"'importExamples':'import examples','renameLabel':'rename or merge labels','report':'report'," +
			"'restore':'restore','setRetention':'set retention','suggestThreshold':'suggest threshold'," +
			"'undo':'undo correction'})[$parameter[\"operation\"]]",
	],
];

for (const [name, { description }, told] of NODES) {
	const folder = path.join(DIST, 'nodes', name);

	describe(`The description of ${description.displayName}`, () => {
		test('is named as its class, for n8n to find it', () => {
			assert.equal(description.name, name[0].toLowerCase() + name.slice(1));
			assert.equal(description.defaults.name, description.displayName);
		});

		test('has an icon for light and one for dark, both built', () => {
			const { light, dark } = description.icon as { light: string; dark: string };

			assert.notEqual(light, dark);
			for (const icon of [light, dark])
				assert.match(
					fs.readFileSync(path.join(folder, icon.replace('file:', '')), 'utf8'),
					/^<svg /,
				);
		});

		test('has a codex file with its name, categories and words people search for', () => {
			const codex = JSON.parse(
				fs.readFileSync(path.join(folder, `${name}.node.json`), 'utf8'),
			) as Record<'node' | 'categories' | 'alias', string | string[]>;

			assert.equal(codex.node, `n8n-nodes-job-title.${description.name}`);
			assert.ok(codex.categories.length > 0);
			for (const word of ['lead routing', 'seniority', 'department', 'persona', 'job title'])
				assert.ok(codex.alias.includes(word), word);
		});

		test('says on the canvas what it does, and with which model where that is another than default', () => {
			const model = '($parameter["model"] === "default" ? "" : ", model: " + $parameter["model"])';

			assert.equal(description.subtitle, `={{ ${told} + ${model} }}`);
		});

		test('may name a database', () => {
			assert.deepEqual(description.credentials, [
				{ name: 'jobTitleModelApi', required: false, testedBy: 'jobTitleModelTest' },
			]);
		});

		test('tells of every parameter what it is for', () => {
			const silent = allProperties(description.properties)
				.filter(({ type }) => type !== 'collection')
				.filter(({ hint, description: text }) => !hint && !text);

			assert.deepEqual(silent, []);
		});
	});
}

const allProperties = (properties: readonly INodeProperties[]): INodeProperties[] =>
	properties.flatMap((property) =>
		property.type === 'collection'
			? [property, ...(property.options as INodeProperties[])]
			: [property],
	);

test('Classify Job Title can be used as a tool by an AI agent', () => {
	assert.equal(new ClassifyJobTitle().description.usableAsTool, true);
});

test('the credential has an icon for light and one for dark, both built', () => {
	const { light, dark } = new JobTitleModelApi().icon as { light: string; dark: string };

	for (const icon of [light, dark])
		assert.ok(fs.existsSync(path.join(DIST, 'credentials', icon.replace('file:', ''))));
});

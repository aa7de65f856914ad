import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';
import { ClassifyJobTitle } from '../nodes/ClassifyJobTitle/ClassifyJobTitle.node';
import { CorrectClassification } from '../nodes/CorrectClassification/CorrectClassification.node';
import { JobTitleModel } from '../nodes/JobTitleModel/JobTitleModel.node';
import { loadEngine } from '../scripts/engine/engine';
import type { Classification } from '../src/index';
import { install, offerN8nWorkflow, pack, type Manifest, type Packed } from './packing';
import {
	CLASSIFY,
	classifyNode,
	newDatabase,
	PACKAGE_FOLDER,
	workflowOf,
} from './engine/workbench';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'job-title-package-'));

describe('The packed package', () => {
	let packed: Packed;
	let manifest: Manifest;
	let installed: string;
	let nodePath: string;

	before(() => {
		packed = pack(folder);
		({ installed, manifest } = install(packed, folder));
		nodePath = offerN8nWorkflow(folder);
	});
	after(() => fs.rmSync(folder, { recursive: true, force: true }));

	test('classifies in n8n’s engine once installed as n8n does it', async () => {
		const engine = await loadEngine(installed);

		const result = await engine.run(
			workflowOf(classifyNode({ route: false })),
			[{ job_title: 'Software Engineer' }],
			newDatabase(),
		);

		const [[item]] = result.output(CLASSIFY);
		const { department } = item.json.classification as unknown as Classification;
		assert.equal(department.label, 'Engineering');
	});

	test('holds every file that it declares', () => {
		const declared = [
			manifest.main,
			manifest.types,
			...manifest.n8n.nodes,
			...manifest.n8n.credentials,
		];

		assert.deepEqual(
			declared.filter((file) => !fs.existsSync(path.join(installed, file))),
			[],
		);
	});

	test('holds no test, script or TypeScript source', () => {
		const foreign = packed.files
			.map((file) => file.path)
			.filter((name) => /(^|\/)(tests?|scripts|examples|bench)\/|(?<!\.d)\.ts$|\.tsv$/.test(name));

		assert.deepEqual(foreign, []);
	});

	test('is smaller than 6 MB without its dependencies', () => {
		assert.ok(packed.unpackedSize < 6_000_000, `${packed.unpackedSize} bytes`);
	});

	test('loads SQLite only when a model is opened', () => {
		const script = `
			const { openModel } = require(${JSON.stringify(installed)});
			${JSON.stringify(manifest.n8n.nodes)}.forEach((node) => require(${JSON.stringify(installed)} + '/' + node));
			const isLoaded = () => Object.keys(require.cache).some((file) => /better-sqlite3/.test(file));
			const before = isLoaded();
			openModel({ storage: { kind: 'sqlite', file: ${JSON.stringify(path.join(folder, 'lazy.db'))} } })
				.then((model) => model.close())
				.then(() => console.log(JSON.stringify([before, isLoaded()])));`;

		const printed = execFileSync(process.execPath, ['-e', script], {
			encoding: 'utf8',
			env: { ...process.env, NODE_PATH: nodePath },
		});

		assert.deepEqual(JSON.parse(printed), [false, true]);
	});
});

describe('README.md', () => {
	const readme = fs.readFileSync(path.join(PACKAGE_FOLDER, 'README.md'), 'utf8');

	for (const node of [new ClassifyJobTitle(), new CorrectClassification(), new JobTitleModel()]) {
		const { description } = node;

		test(`names every parameter of ${description.displayName} in its section`, () => {
			const [section] = readme.split(`\n## ${description.displayName}\n`)[1].split('\n## ');

			assert.deepEqual(
				namesIn(description).filter((name) => !section.includes(`| ${name} `)),
				[],
			);
		});

		test(`names the outputs of ${description.displayName}`, () => {
			const names = [...String(description.outputs).matchAll(/displayName: "([^"]+)"/g)];

			assert.deepEqual(
				names.filter(([, name]) => !readme.includes(name)),
				[],
			);
		});
	}

	for (const command of ['npm run demo', 'npm run dev'])
		test(`names the command ${command}, which there is`, () => {
			const { scripts } = JSON.parse(
				fs.readFileSync(path.join(PACKAGE_FOLDER, 'package.json'), 'utf8'),
			) as { scripts: Record<string, string> };

			assert.ok(readme.includes(command));
			assert.ok(scripts[command.replace('npm run ', '')]);
		});
});

/** What the editor shows of each parameter, without the words that n8n's rules put behind a list. */
const namesIn = ({ properties }: INodeTypeDescription): string[] =>
	properties
		.flatMap((property) =>
			property.type === 'collection' ? (property.options as INodeProperties[]) : [property],
		)
		.map(({ displayName }) => displayName.replace(/ Name or ID$/, ''));

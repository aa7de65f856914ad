import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { INodeParameters, INode } from 'n8n-workflow';
import { run } from '../scripts/n8n/command';
import { installCommunityPackage } from '../scripts/n8n/communityPackage';
import { toEnvironment } from '../scripts/n8n/environment';
import { installN8n, n8nCommand } from '../scripts/n8n/install';
import { importWorkflows } from '../scripts/n8n/workflows';
import { CLASSIFY, toNode } from '../test/engine/workbench';
import { notRun, type Line, type Target } from './line';
import { sampleSeed } from './measuring';

const ITEMS = 10_000;

const MEASURES: ReadonlyArray<readonly [how: string, record: boolean, target: Target]> = [
	['without history', false, { atMost: 1 / 30, unit: 'times' }],
	['with history', true, { atMost: 1 / 15, unit: 'times' }],
];

const EDIT = 'Edit Fields';

/** The node in the real n8n server, against Edit Fields in the same execution; or lines that say that it was not run. */
export const measureN8n = async (isWanted: boolean): Promise<Line[]> => {
	const measureOf = (how: string): string =>
		`${ITEMS} items in n8n execute ${how}, against Edit Fields`;
	if (!isWanted)
		return MEASURES.map(([how, , target]) =>
			notRun(measureOf(how), target, 'installs n8n once, 4 minutes: npm run bench -- n8n'),
		);
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'job-title-n8n-'));
	try {
		const installation = await installN8n(console.error);
		await installCommunityPackage(process.cwd(), folder);
		const lines: Line[] = [];
		for (const [how, record, target] of MEASURES) {
			const times = await execute(installation, folder, record);
			const [ours, edit] = [times.get(CLASSIFY)!, times.get(EDIT)!];
			const note = `${ours} ms, Edit Fields ${edit} ms`;
			lines.push({ measure: measureOf(how), value: ours / edit, target, note });
		}
		return lines;
	} finally {
		fs.rmSync(folder, { recursive: true, force: true });
	}
};

/** Milliseconds of each node in one execution of a workflow of its own. */
const execute = async (
	installation: string,
	userFolder: string,
	record: boolean,
): Promise<ReadonlyMap<string, number>> => {
	const workflows = path.join(userFolder, `workflows-${String(record)}`);
	fs.mkdirSync(workflows);
	const workflow = toWorkflow(record);
	fs.writeFileSync(path.join(workflows, 'bench.json'), JSON.stringify(workflow));
	await importWorkflows(installation, userFolder, workflows);
	const args = [n8nCommand(installation), 'execute', `--id=${workflow.id}`, '--rawOutput'];
	const output = await run(process.execPath, args, userFolder, toEnvironment(userFolder));
	const { data } = JSON.parse(output.slice(output.indexOf('{'))) as Execution;
	const runs = Object.entries(data.resultData.runData);
	return new Map(runs.map(([name, [first]]) => [name, first.executionTime]));
};

interface Execution {
	readonly data: {
		readonly resultData: {
			readonly runData: Readonly<Record<string, ReadonlyArray<{ executionTime: number }>>>;
		};
	};
}

const toWorkflow = (record: boolean) => {
	const titles = sampleSeed(ITEMS).map(({ title }) => title);
	const code = `return ${JSON.stringify(titles)}.map((title) => ({ json: { job_title: title } }));`;
	const nodes = [
		toNode('Trigger', 'n8n-nodes-base.manualTrigger'),
		toNode('Leads', 'n8n-nodes-base.code', { jsCode: code }),
		at(3.4, toNode(EDIT, 'n8n-nodes-base.set', editing)),
		toNode(CLASSIFY, 'n8n-nodes-job-title.classifyJobTitle', { options: { record } }),
	];
	const links = nodes
		.slice(1)
		.map(({ name }, i) => [nodes[i].name, { main: [[{ node: name, type: 'main', index: 0 }]] }]);
	const id = `bench${String(record)}`;
	return { id, name: id, nodes, connections: Object.fromEntries(links), settings: {} };
};

const at = (typeVersion: number, node: INode): INode => ({ ...node, typeVersion });

const editing: INodeParameters = {
	assignments: {
		assignments: [{ id: '1', name: 'title', type: 'string', value: '={{ $json.job_title }}' }],
	},
	includeOtherFields: true,
	options: {},
};

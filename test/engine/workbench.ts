import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	IWorkflowBase,
} from 'n8n-workflow';
import type { Classification, CorrectionReceipt } from '../../src/index';
import { loadEngine, type EngineRun } from '../../scripts/engine/engine';

/** Folder of our package, seen from dist/test/engine. */
export const PACKAGE_FOLDER = path.join(__dirname, '..', '..', '..');

/** The engine with our package as it was built. */
export const engine = loadEngine(PACKAGE_FOLDER);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'job-title-engine-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

let files = 0;

/** Path of a file in a temporary folder; nothing is there yet. */
export const newPath = (): string => path.join(folder, `${++files}.db`);

/** A credential with a database of its own. */
export const newDatabase = (): IDataObject => ({ file: newPath() });

export type NodeSettings = Partial<Pick<INode, 'onError' | 'alwaysOutputData'>>;

export const CLASSIFY = 'Classify Job Title';

export const CORRECT = 'Correct Classification';

/** The node as it is dropped into a workflow, but for these parameters and settings. */
export const classifyNode = (
	parameters: INodeParameters = {},
	settings: NodeSettings = {},
): INode => toNode(CLASSIFY, 'n8n-nodes-job-title.classifyJobTitle', parameters, settings);

/** The node as it is dropped into a workflow, with what the item's fields say, but for these parameters and settings. */
export const correctNode = (parameters: INodeParameters = {}, settings: NodeSettings = {}): INode =>
	toNode(
		CORRECT,
		'n8n-nodes-job-title.correctClassification',
		{
			department: '={{ $json.department }}',
			responsibility: '={{ $json.responsibility }}',
			...parameters,
		},
		settings,
	);

export const LOOK_AFTER = 'Job Title Model';

/** The node as it is dropped into a workflow, set to an operation, but for these parameters and settings. */
export const modelNode = (
	operation: string,
	parameters: INodeParameters = {},
	settings: NodeSettings = {},
): INode =>
	toNode(LOOK_AFTER, 'n8n-nodes-job-title.jobTitleModel', { operation, ...parameters }, settings);

/** Runs items through Job Title Model and returns what comes out; an error that stops the workflow is thrown. */
export const lookAfter = async (
	operation: string,
	credential: IDataObject,
	parameters: INodeParameters = {},
	items: readonly IDataObject[] = [{}],
): Promise<INodeExecutionData[]> => {
	const result = await run([modelNode(operation, parameters)], items, credential);
	if (result.error) throw result.error;
	return result.output(LOOK_AFTER)[0] ?? [];
};

export const toNode = (
	name: string,
	type: string,
	parameters: INodeParameters = {},
	settings: NodeSettings = {},
): INode => ({ id: name, name, type, typeVersion: 1, position: [0, 0], parameters, ...settings });

/** A workflow of a trigger and these nodes, each behind the first output of the one before. */
export const workflowOf = (...nodes: readonly INode[]): IWorkflowBase => {
	const all = [toNode('Trigger', 'n8n-nodes-base.manualTrigger'), ...nodes];
	const connections = all
		.slice(1)
		.map(({ name }, i) => [
			all[i].name,
			{ main: [[{ node: name, type: 'main' as const, index: 0 }]] },
		]);
	return {
		id: '1',
		name: 'Test',
		active: false,
		isArchived: false,
		createdAt: new Date(0),
		updatedAt: new Date(0),
		nodes: all,
		connections: Object.fromEntries(connections),
		settings: { executionOrder: 'v1' },
	} as unknown as IWorkflowBase;
};

/** Runs items through these nodes. */
export const run = async (
	nodes: readonly INode[],
	items: readonly IDataObject[],
	credential: IDataObject,
): Promise<EngineRun> => (await engine).run(workflowOf(...nodes), items, credential);

/** Runs one title through Classify Job Title and returns the one item that comes out, with its output's index. */
export const classifyOne = async (
	title: unknown,
	credential: IDataObject,
	parameters: INodeParameters = {},
): Promise<{ readonly item: INodeExecutionData; readonly output: number }> => {
	const result = await run(
		[classifyNode(parameters)],
		[{ job_title: title } as IDataObject],
		credential,
	);
	if (result.error) throw result.error;
	const found = result
		.output(CLASSIFY)
		.flatMap((items, output) => items.map((item) => ({ item, output })));
	if (found.length !== 1) throw new Error(`Expected one item, got ${found.length}.`);
	return found[0];
};

/** What Classify Job Title answers to a title. */
export const classify = async (title: unknown, credential: IDataObject): Promise<Classification> =>
	(await classifyOne(title, credential)).item.json.classification as unknown as Classification;

/** Runs one item through Correct Classification and returns its receipt. */
export const submit = async (
	item: IDataObject,
	credential: IDataObject,
	parameters: INodeParameters = {},
): Promise<CorrectionReceipt> => {
	const result = await run([correctNode(parameters)], [item], credential);
	if (result.error) throw result.error;
	return result.output(CORRECT)[0][0].json.correction as unknown as CorrectionReceipt;
};

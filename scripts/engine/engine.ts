import path from 'node:path';
import './environment';
import 'reflect-metadata';
import {
	ExecutionLifecycleHooks,
	LazyPackageDirectoryLoader,
	PackageDirectoryLoader,
	WorkflowExecute,
} from 'n8n-core';
import { NodeHelpers, Workflow } from 'n8n-workflow';
import type {
	IDataObject,
	INodeExecutionData,
	INodeType,
	INodeTypes,
	IRun,
	IVersionedNodeType,
	IWorkflowBase,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

/** n8n's real workflow engine with n8n's own nodes and ours, without its server. */
export interface Engine {
	/**
	 * Runs a workflow from its trigger with these items; answers each node's output items, by output. Data pinned to other nodes
	 * stands in for what they would do, as in the editor. With a credential, all our nodes use it.
	 */
	run(
		workflow: IWorkflowBase,
		items: readonly IDataObject[],
		credential?: IDataObject,
	): Promise<EngineRun>;
}

export interface EngineRun {
	/** Items of a node's outputs, one array an output; empty for a node that did not run. */
	output(node: string): INodeExecutionData[][];
	/** Milliseconds that a node took. */
	time(node: string): number;
	/** The error that stopped the workflow. */
	readonly error:
		(Error & { readonly description?: string; readonly context?: IDataObject }) | undefined;
}

/** Loads the engine; `packageFolder` is our package as built, packed or installed. */
export const loadEngine = async (packageFolder: string): Promise<Engine> => {
	const base = new LazyPackageDirectoryLoader(
		path.dirname(require.resolve('n8n-nodes-base/package.json')),
	);
	const ours = new PackageDirectoryLoader(packageFolder);
	await base.loadAll();
	await ours.loadAll();
	const nodeTypes = toNodeTypes(base, ours);

	return {
		async run(workflow, items, credential) {
			const json = credential ? withCredential(workflow, ours.packageName) : workflow;
			const trigger = json.nodes.find(({ type }) => /trigger$/i.test(type));
			if (trigger === undefined) throw new Error(`Expected a trigger in "${json.name}", got none.`);
			const pinData = { ...json.pinData, [trigger.name]: items.map((item) => ({ json: item })) };
			const execution = new WorkflowExecute(toAdditionalData(json, credential), 'manual');
			return toEngineRun(
				await execution.run({ workflow: new Workflow({ ...json, nodeTypes }), pinData }),
			);
		},
	};
};

const withCredential = (workflow: IWorkflowBase, packageName: string): IWorkflowBase => ({
	...workflow,
	nodes: workflow.nodes.map((node) =>
		node.type.startsWith(`${packageName}.`)
			? { ...node, credentials: { jobTitleModelApi: { id: '1', name: 'Job Title Model' } } }
			: node,
	),
});

const toNodeTypes = (base: PackageDirectoryLoader, ours: PackageDirectoryLoader): INodeTypes => {
	const getByName = (name: string): INodeType | IVersionedNodeType => {
		const [packageName, type] = name.split('.');
		return (packageName === ours.packageName ? ours : base).getNode(type).type;
	};
	return {
		getByName,
		getByNameAndVersion: (name, version) =>
			NodeHelpers.getVersionedNodeType(getByName(name), version),
		getKnownTypes: () => ({}),
	};
};

const URL = 'http://localhost:5678/';

/** What the server would give the engine; an empty URL makes n8n throw at the first parameter that is read. */
const toAdditionalData = (
	json: IWorkflowBase,
	credential: IDataObject | undefined,
): IWorkflowExecuteAdditionalData => {
	const data = {
		restApiUrl: URL,
		instanceBaseUrl: URL,
		formBaseUrl: URL,
		formWaitingBaseUrl: URL,
		formTestBaseUrl: URL,
		webhookBaseUrl: URL,
		webhookWaitingBaseUrl: URL,
		webhookTestBaseUrl: URL,
		mcpBaseUrl: URL,
		mcpTestBaseUrl: URL,
		variables: {},
		currentNodeExecutionIndex: 0,
		credentialsHelper: {
			isCredentialUsableByNode: () => true,
			getDecrypted: () => Promise.resolve(credential ?? {}),
		},
		getRunnerStatus: () => ({ available: true }),
		setExecutionStatus: () => undefined,
		sendDataToUI: () => undefined,
		hooks: new ExecutionLifecycleHooks('manual', '1', json),
	};
	return data as unknown as IWorkflowExecuteAdditionalData;
};

const toEngineRun = ({ data }: IRun): EngineRun => {
	const { runData, error } = data.resultData;
	return {
		output: (node) => (runData[node]?.[0]?.data?.main ?? []).map((items) => items ?? []),
		time: (node) => runData[node]?.[0]?.executionTime ?? 0,
		error: error as EngineRun['error'],
	};
};

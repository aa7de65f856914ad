import './environment';
import 'reflect-metadata';
import { ExecuteContext } from 'n8n-core';
import {
	Workflow,
	type IExecuteFunctions,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type INodeTypes,
	type IRunExecutionData,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

/** What n8n gives a node of that type in an execution with these items. */
export const createContext = (
	type: INodeType,
	node: INode,
	items: INodeExecutionData[],
): IExecuteFunctions => {
	const nodeTypes = { getByNameAndVersion: () => type } as unknown as INodeTypes;
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	return new ExecuteContext(
		workflow,
		node,
		{ variables: {} } as unknown as IWorkflowExecuteAdditionalData,
		'manual',
		{ resultData: { runData: {} } } as unknown as IRunExecutionData,
		0,
		items,
		{ main: [items] },
		{ data: { main: [items] }, node, source: null },
		[],
	) as unknown as IExecuteFunctions;
};

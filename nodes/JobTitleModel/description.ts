import { NodeConnectionTypes, type INodeProperties, type INodeTypeDescription } from 'n8n-workflow';
import { modelCredentials, modelField, otherModel } from '../shared/modelFields';
import { OPERATIONS } from './actions';

const operation: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	options: OPERATIONS.map(({ option }) => option),
	default: 'getStatistics',
	description: 'What to do with the model',
};

/** The parameters of all operations, each shown with its own. */
const properties = OPERATIONS.flatMap(({ option, properties: own }) =>
	own.map((property): INodeProperties => ({
		...property,
		displayOptions: {
			...property.displayOptions,
			show: { ...property.displayOptions?.show, operation: [option.value] },
		},
	})),
);

const names = JSON.stringify(
	Object.fromEntries(OPERATIONS.map(({ option }) => [option.value, option.name.toLowerCase()])),
).replaceAll('"', "'");

export const description: INodeTypeDescription = {
	displayName: 'Job Title Model',
	name: 'jobTitleModel',
	icon: { light: 'file:jobTitleModel.svg', dark: 'file:jobTitleModel.dark.svg' },
	group: ['transform'],
	version: 1,
	subtitle: `={{ (${names})[$parameter["operation"]] + ${otherModel} }}`,
	description: 'Look after a model: import, evaluate, review, restore, report',
	defaults: { name: 'Job Title Model' },
	usableAsTool: true,
	inputs: [NodeConnectionTypes.Main],
	outputs: [NodeConnectionTypes.Main],
	credentials: modelCredentials,
	hints: [
		{
			type: 'warning',
			location: 'ndv',
			whenToDisplay: 'beforeExecution',
			displayCondition: '={{ ["deleteModel", "forgetTitle"].includes($parameter["operation"]) }}',
			message: 'This cannot be undone.',
		},
	],
	properties: [operation, modelField, ...properties],
};

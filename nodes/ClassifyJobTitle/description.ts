import { NodeConnectionTypes, type INodeProperties, type INodeTypeDescription } from 'n8n-workflow';
import { modelCredentials, modelField } from '../shared/modelFields';

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Explain',
			name: 'explain',
			type: 'boolean',
			default: false,
			description: 'Whether to return the parts of the title that moved each answer most',
		},
		{
			displayName: 'Number of Candidates',
			name: 'candidates',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 0 },
			default: 3,
			description: 'How many labels to return for each property, most probable first',
		},
		{
			displayName: 'Output Field',
			name: 'outputField',
			type: 'string',
			default: 'classification',
			description: 'Name of the field that the classification is put in',
		},
		{
			displayName: 'Record History',
			name: 'record',
			type: 'boolean',
			default: true,
			description:
				'Whether to keep each classification in the database, so that it can be corrected by its ID',
		},
	],
};

export const description: INodeTypeDescription = {
	displayName: 'Classify Job Title',
	name: 'classifyJobTitle',
	icon: { light: 'file:classifyJobTitle.svg', dark: 'file:classifyJobTitle.dark.svg' },
	group: ['transform'],
	version: 1,
	subtitle: '={{ $parameter["model"] }}',
	description:
		'Find department and responsibility (seniority) of a job title, with a confidence to branch on',
	defaults: { name: 'Classify Job Title' },
	usableAsTool: true,
	inputs: [NodeConnectionTypes.Main],
	outputs: `={{ $parameter["route"] ? [{ type: "${NodeConnectionTypes.Main}", displayName: "Confident" }, { type: "${NodeConnectionTypes.Main}", displayName: "Needs Review" }] : [{ type: "${NodeConnectionTypes.Main}" }] }}`,
	credentials: modelCredentials,
	hints: [
		{
			type: 'info',
			location: 'outputPane',
			whenToDisplay: 'afterExecution',
			displayCondition:
				'={{ $parameter["route"] && !$parameter["options"]["record"] && $parameter["options"]["record"] !== undefined }}',
			message:
				'History is off: correct these items by title, since their classifications have no ID',
		},
	],
	properties: [
		{
			displayName: 'Job Title',
			name: 'jobTitle',
			type: 'string',
			default: '={{ $json.job_title }}',
			required: true,
			placeholder: 'e.g. VP Eng',
			hint: 'Drag the field with the job title in here',
			description: 'The job title to classify, as it was typed; an empty one goes to review',
		},
		modelField,
		{
			displayName: 'Confidence Threshold',
			name: 'threshold',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
			default: 0.8,
			description: 'Confidence from 0 to 1 below which an item needs review',
		},
		{
			displayName: 'Route by Confidence',
			name: 'route',
			type: 'boolean',
			default: true,
			noDataExpression: true,
			description:
				'Whether to send items on two outputs, Confident and Needs Review, instead of one',
		},
		options,
	],
};

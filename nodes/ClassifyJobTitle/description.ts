import { NodeConnectionTypes, type INodeProperties, type INodeTypeDescription } from 'n8n-workflow';
import { modelCredentials, modelField, otherModel } from '../shared/modelFields';

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
			description:
				'Whether to add <code>influences</code>: the parts of the title that moved each answer most',
		},
		{
			displayName: 'Label Names',
			name: 'labelNames',
			type: 'options',
			options: [
				{ name: 'Apollo', value: 'apollo' },
				{ name: 'HubSpot', value: 'hubspot' },
				{ name: 'LinkedIn', value: 'linkedin' },
				{ name: 'Ours', value: 'ours' },
				{ name: 'People Data Labs', value: 'peopleDataLabs' },
			],
			default: 'ours',
			description:
				'Whose names to add to each answer as <code>crm</code>, for a system that the lead goes to. Where it has no counterpart, a note says so.',
		},
		{
			displayName: 'Number of Candidates',
			name: 'candidates',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 0 },
			default: 3,
			description:
				'How many labels to return for department and for responsibility, most probable first',
		},
		{
			displayName: 'Output Field',
			name: 'outputField',
			type: 'string',
			default: 'classification',
			description: 'Name of the field that the answer is put in; the other fields stay as they are',
		},
		{
			displayName: 'Record History',
			name: 'record',
			type: 'boolean',
			default: true,
			description:
				'Whether to keep each classification in the database, so that it can be corrected by its ID. Off, it has none.',
		},
	],
};

export const description: INodeTypeDescription = {
	displayName: 'Classify Job Title',
	name: 'classifyJobTitle',
	icon: { light: 'file:classifyJobTitle.svg', dark: 'file:classifyJobTitle.dark.svg' },
	group: ['transform'],
	version: 1,
	subtitle: `={{ "threshold: " + $parameter["threshold"] + ${otherModel} }}`,
	description:
		'Find department and seniority from a job title, with a confidence to route leads by',
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
			displayCondition: '={{ $parameter["options"]["record"] === false }}',
			message:
				'Record History is off, so these classifications have no ID. Correct them by job title.',
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
			description:
				'The job title as the person typed it. Drag the field in from the input; an empty title goes to review.',
		},
		{
			displayName: 'Confidence Threshold',
			name: 'threshold',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
			default: 0.8,
			hint: 'From 0 to 1; an item with a lower confidence needs review',
			description:
				'How sure the model must be of both answers. Confidence is the probability of being right: of many answers given with 0.8, about 8 in 10 are.',
		},
		{
			displayName: 'Route by Confidence',
			name: 'route',
			type: 'boolean',
			default: true,
			noDataExpression: true,
			description:
				'Whether to send items out on two branches, Confident and Needs Review, instead of one',
		},
		modelField,
		options,
	],
};

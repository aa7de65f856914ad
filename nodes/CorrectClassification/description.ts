import { NodeConnectionTypes, type INodeTypeDescription } from 'n8n-workflow';
import { modelCredentials, modelField } from '../shared/modelFields';

export const description: INodeTypeDescription = {
	displayName: 'Correct Classification',
	name: 'correctClassification',
	icon: { light: 'file:correctClassification.svg', dark: 'file:correctClassification.dark.svg' },
	group: ['transform'],
	version: 1,
	subtitle: '={{ $parameter["model"] }}',
	description:
		'Teach the job title model the right department or responsibility; the next item is answered right',
	defaults: { name: 'Correct Classification' },
	usableAsTool: true,
	inputs: [NodeConnectionTypes.Main],
	outputs: [NodeConnectionTypes.Main],
	credentials: modelCredentials,
	properties: [
		modelField,
		{
			displayName: 'Correct By',
			name: 'correctBy',
			type: 'options',
			noDataExpression: true,
			options: [
				{
					name: 'Classification ID',
					value: 'classificationId',
					description: 'The ID that Classify Job Title put into the item',
				},
				{ name: 'Job Title', value: 'title', description: 'The title itself' },
			],
			default: 'title',
			description: 'How to say which title is corrected',
		},
		{
			displayName: 'Classification ID',
			name: 'classificationId',
			type: 'string',
			default: '={{ $json.classification.id }}',
			required: true,
			displayOptions: { show: { correctBy: ['classificationId'] } },
			hint: 'The classification must have been recorded in the same model',
		},
		{
			displayName: 'Job Title',
			name: 'jobTitle',
			type: 'string',
			default: '={{ $json.job_title }}',
			required: true,
			placeholder: 'e.g. VP Eng',
			displayOptions: { show: { correctBy: ['title'] } },
			hint: 'Drag the field with the job title in here',
		},
		{
			displayName: 'Correct Department Name or ID',
			name: 'department',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'getDepartments', loadOptionsDependsOn: ['model'] },
			default: '',
			hint: 'Empty: nothing is said about the department',
			description:
				'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
		},
		{
			displayName: 'Correct Responsibility Name or ID',
			name: 'responsibility',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'getResponsibilities', loadOptionsDependsOn: ['model'] },
			default: '',
			hint: 'Empty: nothing is said about the responsibility',
			description:
				'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
		},
		{
			displayName: 'The Rest Was Right',
			name: 'confirm',
			type: 'boolean',
			default: false,
			description: 'Whether the answer was right in what is left empty above',
		},
		{
			displayName: 'Corrected By',
			name: 'actor',
			type: 'string',
			default: '',
			placeholder: 'e.g. nora@example.com',
			description: 'Who says so; kept in the journal',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Allow New Labels',
					name: 'allowNewLabels',
					type: 'boolean',
					default: false,
					description:
						'Whether a label that the model does not have is added, instead of being refused',
				},
				{
					displayName: 'Submission ID',
					name: 'submissionId',
					type: 'string',
					default: '',
					description:
						'ID of the form entry or message that the correction comes from, so that it counts once',
				},
			],
		},
	],
};

import { NodeConnectionTypes, type INodeTypeDescription } from 'n8n-workflow';
import { modelCredentials, modelField, otherModel } from '../shared/modelFields';

export const description: INodeTypeDescription = {
	displayName: 'Correct Classification',
	name: 'correctClassification',
	icon: { light: 'file:correctClassification.svg', dark: 'file:correctClassification.dark.svg' },
	group: ['transform'],
	version: 1,
	subtitle: `={{ ($parameter["correctBy"] === "title" ? "by job title" : "by classification ID") + ${otherModel} }}`,
	description:
		'Teach the model what a job title means, so that the very next item is answered right',
	defaults: { name: 'Correct Classification' },
	usableAsTool: true,
	inputs: [NodeConnectionTypes.Main],
	outputs: [NodeConnectionTypes.Main],
	credentials: modelCredentials,
	properties: [
		{
			displayName: 'What to Correct',
			name: 'correctBy',
			type: 'options',
			noDataExpression: true,
			options: [
				{
					name: 'Classification ID',
					value: 'classificationId',
					description: 'The answer that an item got, by the ID that Classify Job Title put into it',
				},
				{
					name: 'Job Title',
					value: 'title',
					description: 'The title itself, whether it was classified before or not',
				},
			],
			default: 'title',
			description: 'How the item says which job title is corrected',
		},
		{
			displayName: 'Classification ID',
			name: 'classificationId',
			type: 'string',
			default: '={{ $json.classification.id }}',
			required: true,
			displayOptions: { show: { correctBy: ['classificationId'] } },
			placeholder: 'e.g. 8f14e45f-ceea-467f-a83c-9f0d2b7c5e11-0',
			hint: 'Drag the ID of the classification in here',
			description:
				'The ID that Classify Job Title put into the item. It needs the same Model, and Record History on.',
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
			description: 'The job title to correct, as the person typed it',
		},
		{
			displayName: 'Correct Department Name or ID',
			name: 'department',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'getDepartments', loadOptionsDependsOn: ['model'] },
			default: '',
			hint: '"Nothing Said" leaves the department as it is',
			description:
				'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
		},
		{
			displayName: 'Correct Responsibility Name or ID',
			name: 'responsibility',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'getResponsibilities', loadOptionsDependsOn: ['model'] },
			default: '',
			hint: '"Nothing Said" leaves the responsibility as it is',
			description:
				'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
		},
		{
			displayName: 'The Rest Was Right',
			name: 'confirm',
			type: 'boolean',
			default: false,
			description:
				'Whether the model was right in what is left empty above. With both left empty, this confirms the whole answer.',
		},
		{
			displayName: 'Corrected By',
			name: 'actor',
			type: 'string',
			default: '',
			placeholder: 'e.g. nora@example.com',
			hint: 'Kept with the correction',
			description: 'Name or email address of the person who says so',
		},
		modelField,
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
						'Whether to add a department or responsibility that the model does not have, instead of refusing it',
				},
				{
					displayName: 'Submission ID',
					name: 'submissionId',
					type: 'string',
					default: '',
					description:
						'ID of the form entry or message that the correction comes from, so that it counts only once when it is sent again',
				},
			],
		},
	],
};

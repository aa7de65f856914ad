import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { JobTitleError, type LabelledTitle } from '../../../src/index';
import { toStatement } from '../../shared/statements';

/** The fields of an item that say what a title is. */
export const LABELLED_TITLE: readonly INodeProperties[] = [
	{
		displayName: 'Job Title',
		name: 'jobTitle',
		type: 'string',
		default: '={{ $json.title }}',
		required: true,
		placeholder: 'e.g. VP Eng',
		hint: 'Drag the field with the job title in here',
		description: 'The job title that the labels belong to',
	},
	{
		displayName: 'Department',
		name: 'department',
		type: 'string',
		default: '={{ $json.department }}',
		placeholder: 'e.g. Engineering',
		hint: 'Empty says nothing, - says that there is none',
		description: 'The right department of the title',
	},
	{
		displayName: 'Responsibility',
		name: 'responsibility',
		type: 'string',
		default: '={{ $json.responsibility }}',
		placeholder: 'e.g. VP',
		hint: 'Empty says nothing, - says that there is none',
		description: 'The right responsibility of the title',
	},
];

/** Throws INVALID_CORRECTION where no label is given, naming the parameters as these operations call them. */
export const readLabelledTitle = (context: IExecuteFunctions, itemIndex: number): LabelledTitle => {
	const read = (name: string): unknown => context.getNodeParameter(name, itemIndex, '');
	const department = toStatement('Department', read('department'));
	const responsibility = toStatement('Responsibility', read('responsibility'));
	if (department === undefined && responsibility === undefined)
		throw new JobTitleError(
			'INVALID_CORRECTION',
			'Expected a department or a responsibility, got neither.',
			'Set Department, Responsibility or both.',
		);
	return { title: read('jobTitle') as string, department, responsibility };
};

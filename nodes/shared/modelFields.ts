import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';

/** Names the model, in all nodes. */
export const modelField: INodeProperties = {
	displayName: 'Model',
	name: 'model',
	type: 'string',
	default: 'default',
	required: true,
	hint: 'Kept in n8n’s own folder, unless a credential names another file',
	description:
		'Name of the model, the same in all Job Title nodes. A new name makes another model, which starts with what the package knows and learns by itself.',
};

/** Part of a subtitle: the model's name where it is another than the default one, which nobody needs to be told. */
export const otherModel =
	'($parameter["model"] === "default" ? "" : ", model: " + $parameter["model"])';

/** The credential that says where models live; without it they live in n8n's own folder. */
export const modelCredentials: NonNullable<INodeTypeDescription['credentials']> = [
	{ name: 'jobTitleModelApi', required: false, testedBy: 'jobTitleModelTest' },
];

import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

/** Where job title models live, for those who do not keep them in n8n's own folder. Tested by the nodes that use it. */
export class JobTitleModelApi implements ICredentialType {
	name = 'jobTitleModelApi';

	displayName = 'Job Title Model API';

	icon: Icon = { light: 'file:jobTitleModel.svg', dark: 'file:jobTitleModel.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-job-title/n8n-nodes-job-title#where-the-data-lives';

	properties: INodeProperties[] = [
		{
			displayName: 'Database File',
			name: 'file',
			type: 'string',
			default: '',
			placeholder: 'e.g. /home/node/.n8n/job-title/models.db',
			hint: 'Leave empty for the file in n8n’s own folder, which is what the nodes use without a credential',
			description:
				'Full path of the SQLite file that holds the models, on the machine (or in the container) that n8n runs on. It is made when it is missing.',
		},
	];
}

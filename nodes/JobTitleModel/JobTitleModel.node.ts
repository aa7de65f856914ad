import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { jobTitleModelTest } from '../shared/modelAccess';
import { route } from './actions/router';
import { description } from './description';

export class JobTitleModel implements INodeType {
	description: INodeTypeDescription = description;

	methods = { credentialTest: { jobTitleModelTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route(this);
	}
}

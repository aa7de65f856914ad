import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { jobTitleModelTest } from '../shared/modelAccess';
import { classifyItems } from './classifyItems';
import { description } from './description';

export class ClassifyJobTitle implements INodeType {
	description: INodeTypeDescription = description;

	methods = { credentialTest: { jobTitleModelTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await classifyItems(this);
	}
}

import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { jobTitleModelTest } from '../shared/modelAccess';
import { correctItems } from './correctItems';
import { description } from './description';
import { getDepartments, getResponsibilities } from './labelOptions';

export class CorrectClassification implements INodeType {
	description: INodeTypeDescription = description;

	methods = {
		credentialTest: { jobTitleModelTest },
		loadOptions: { getDepartments, getResponsibilities },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await correctItems(this);
	}
}

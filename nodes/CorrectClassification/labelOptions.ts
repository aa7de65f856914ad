import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { accessModel } from '../shared/modelAccess';
import { NONE } from '../shared/statements';

/** The model's departments, for the list in the editor. */
export async function getDepartments(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await listLabels(this, 'department', 'None: The Title Names No Function');
}

/** The model's responsibilities, for the list in the editor. */
export async function getResponsibilities(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	return await listLabels(this, 'responsibility', 'None');
}

const listLabels = async (
	context: ILoadOptionsFunctions,
	property: 'department' | 'responsibility',
	none: string,
): Promise<INodePropertyOptions[]> => {
	const model = await accessModel(context, context.getCurrentNodeParameter('model') as string);
	const { labels } = await model.holdings();
	return [
		{ name: 'Nothing Said', value: '' },
		...labels[property].map((label) => ({ name: label, value: label })),
		{ name: none, value: NONE },
	];
};

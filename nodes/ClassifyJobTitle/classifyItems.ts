import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { parseTitle, type Classification, type ClassifyOptions } from '../../src/index';
import { inOneCall } from '../shared/inOneCall';
import { accessModel } from '../shared/modelAccess';
import { toErrorItem, toNodeError } from '../shared/nodeError';

/** Classifies all items in one call and gives each to its output; none is dropped. */
export const classifyItems = async (
	context: IExecuteFunctions,
): Promise<INodeExecutionData[][]> => {
	const items = context.getInputData();
	const outputs: INodeExecutionData[][] = context.getNodeParameter('route', 0, true)
		? [[], []]
		: [[]];
	const [confident, review] = [outputs[0], outputs[outputs.length - 1]];
	if (items.length === 0) return outputs;
	const { outputField = 'classification', ...options } = context.getNodeParameter(
		'options',
		0,
		{},
	) as IDataObject;
	const outcomes = await inOneCall(
		items.length,
		(i) => parseTitle(context.getNodeParameter('jobTitle', i)),
		(titles) => classify(context, titles, options as ClassifyOptions),
	);
	outcomes.forEach((outcome, i) => {
		if ('error' in outcome) {
			if (!context.continueOnFail()) throw toNodeError(context, outcome.error, i);
			review.push(toErrorItem(context, items[i], outcome.error, i));
			return;
		}
		const json = {
			...items[i].json,
			[String(outputField)]: outcome.result as unknown as IDataObject,
		};
		(outcome.result.needsReview ? review : confident).push({
			...items[i],
			json,
			pairedItem: { item: i },
		});
	});
	return outputs;
};

/** Model and threshold are those of the whole run, read with the first item. */
const classify = async (
	context: IExecuteFunctions,
	titles: readonly string[],
	options: ClassifyOptions,
): Promise<Classification[]> => {
	const threshold = context.getNodeParameter('threshold', 0) as number;
	const model = await accessModel(context, context.getNodeParameter('model', 0) as string);
	return await model.classify(titles, { ...options, threshold });
};

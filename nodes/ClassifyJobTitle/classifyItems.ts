import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { parseTitle, type ClassifyOptions } from '../../src/index';
import { breathe } from '../shared/breathe';
import { inOneCall } from '../shared/inOneCall';
import { accessModel } from '../shared/modelAccess';
import { toErrorItem, toNodeError } from '../shared/nodeError';
import { toOutputItem } from '../shared/outputItem';
import { readParameter } from '../shared/readParameter';

/** Items given to their output before other work of the process has its turn. */
const OUT_TOGETHER = 1_000;

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
	const readTitle = readParameter(context, 'jobTitle');
	const outcomes = await inOneCall(
		items.length,
		(i) => parseTitle(readTitle(i)),
		(titles) => classify(context, titles),
	);
	for (const [i, outcome] of outcomes.entries()) {
		if (i % OUT_TOGETHER === OUT_TOGETHER - 1) await breathe();
		if ('error' in outcome) {
			if (!context.continueOnFail()) throw toNodeError(context, outcome.error, i);
			review.push(toErrorItem(context, items[i], outcome.error, i));
		} else {
			const { needsReview, added } = outcome.result;
			(needsReview ? review : confident).push(toOutputItem(items[i], added, i));
		}
	}
	return outputs;
};

interface Classified {
	readonly needsReview: boolean;
	/** The classification under its field. */
	readonly added: IDataObject;
}

/** Model, threshold and options are those of the whole run, read with the first item. */
const classify = async (
	context: IExecuteFunctions,
	titles: readonly string[],
): Promise<Classified[]> => {
	const threshold = context.getNodeParameter('threshold', 0) as number;
	const { outputField, ...options } = context.getNodeParameter('options', 0, {}) as IDataObject;
	const model = await accessModel(context, context.getNodeParameter('model', 0) as string);
	const classifications = await model.classify(titles, {
		...(options as ClassifyOptions),
		threshold,
	});
	const field = parseTitle(outputField).trim() || 'classification';
	return classifications.map((classification) => ({
		needsReview: classification.needsReview,
		added: { [field]: classification as unknown as IDataObject },
	}));
};

import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { parseTitle, type Correction, type CorrectionReceipt } from '../../src/index';
import { inOneCall } from '../shared/inOneCall';
import { accessModel } from '../shared/modelAccess';
import { toErrorItem, toNodeError } from '../shared/nodeError';
import { NONE } from './labelOptions';

/** Teaches what all items say in one call; each item gets its receipt. */
export const correctItems = async (context: IExecuteFunctions): Promise<INodeExecutionData[][]> => {
	const items = context.getInputData();
	const outcomes = await inOneCall(
		items.length,
		(i) => readCorrection(context, i),
		(corrections) => correct(context, corrections),
	);
	const corrected = outcomes.map((outcome, i): INodeExecutionData => {
		if ('result' in outcome && outcome.result.error === null)
			return toItem(items[i], outcome.result, i);
		const error = 'result' in outcome ? outcome.result.error : outcome.error;
		if (!context.continueOnFail()) throw toNodeError(context, error, i);
		return toErrorItem(context, items[i], error, i);
	});
	return [corrected];
};

const correct = async (
	context: IExecuteFunctions,
	corrections: readonly Correction[],
): Promise<CorrectionReceipt[]> => {
	if (corrections.length === 0) return [];
	const model = await accessModel(context, context.getNodeParameter('model', 0) as string);
	return await model.correct(corrections);
};

const toItem = (
	item: INodeExecutionData,
	receipt: CorrectionReceipt,
	itemIndex: number,
): INodeExecutionData => {
	const { status, correctionId, title, before, after, changed, message } = receipt;
	const correction = { status, correctionId, title, before, after, changed, message };
	return {
		...item,
		json: { ...item.json, correction: correction as unknown as IDataObject },
		pairedItem: { item: itemIndex },
	};
};

const readCorrection = (context: IExecuteFunctions, itemIndex: number): Correction => {
	const read = (name: string): unknown => context.getNodeParameter(name, itemIndex, '');
	const { allowNewLabels = false, submissionId } = read('options') as IDataObject;
	const about =
		read('correctBy') === 'classificationId'
			? { classificationId: toText(read('classificationId')) ?? '' }
			: { title: parseTitle(read('jobTitle')) };
	return {
		...about,
		department: toStatement(read('department')),
		responsibility: toStatement(read('responsibility')),
		confirm: read('confirm') === true,
		actor: toText(read('actor')),
		submissionId: toText(submissionId),
		allowNewLabels: allowNewLabels === true,
	};
};

/** An empty field says nothing, `-` says "none". */
const toStatement = (value: unknown): string | null | undefined => {
	const text = toText(value);
	return text === NONE ? null : text;
};

/** A field's text; `undefined` for an empty one. */
const toText = (value: unknown): string | undefined => {
	const text = value === null || value === undefined ? '' : parseTitle(value).trim();
	return text === '' ? undefined : text;
};

import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { parseTitle, type Correction, type CorrectionReceipt } from '../../src/index';
import { inOneCall } from '../shared/inOneCall';
import { accessModel } from '../shared/modelAccess';
import { toErrorItem, toNodeError } from '../shared/nodeError';
import { toOutputItem } from '../shared/outputItem';
import { readParameter } from '../shared/readParameter';
import { toStatement, toText } from '../shared/statements';

/** Teaches what all items say in one call; each item gets its receipt. */
export const correctItems = async (context: IExecuteFunctions): Promise<INodeExecutionData[][]> => {
	const items = context.getInputData();
	const read = readParameters(context);
	const outcomes = await inOneCall(
		items.length,
		(i) => toCorrection(read, i),
		(corrections) => correct(context, corrections),
	);
	const corrected = outcomes.map((outcome, i): INodeExecutionData => {
		if ('result' in outcome && outcome.result.error === null)
			return toOutputItem(items[i], toReceiptField(outcome.result), i);
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

/** The receipt as the item shows it. */
const toReceiptField = (receipt: CorrectionReceipt): IDataObject => {
	const { status, correctionId, title, before, after, changed, message } = receipt;
	const correction = { status, correctionId, title, before, after, changed, message };
	return { correction: correction as unknown as IDataObject };
};

const PARAMETERS = [
	'correctBy',
	'classificationId',
	'jobTitle',
	'department',
	'responsibility',
	'confirm',
	'actor',
	'options',
] as const;

type ReadParameters = (name: (typeof PARAMETERS)[number], itemIndex: number) => unknown;

const readParameters = (context: IExecuteFunctions): ReadParameters => {
	const readers = new Map(PARAMETERS.map((name) => [name, readParameter(context, name, '')]));
	return (name, itemIndex) => readers.get(name)!(itemIndex);
};

const toCorrection = (readAt: ReadParameters, itemIndex: number): Correction => {
	const read = (name: (typeof PARAMETERS)[number]): unknown => readAt(name, itemIndex);
	const { allowNewLabels = false, submissionId } = read('options') as IDataObject;
	const about =
		read('correctBy') === 'classificationId'
			? { classificationId: toText('Classification ID', read('classificationId')) ?? '' }
			: { title: parseTitle(read('jobTitle')) };
	return {
		...about,
		department: toStatement('Correct Department', read('department')),
		responsibility: toStatement('Correct Responsibility', read('responsibility')),
		confirm: read('confirm') === true,
		actor: toText('Corrected By', read('actor')),
		submissionId: toText('Submission ID', submissionId),
		allowNewLabels: allowNewLabels === true,
	};
};

import type { IExecuteFunctions } from 'n8n-workflow';
import type { EvaluationReport, LabelledTitle } from '../../../src/index';
import { inOneCall } from '../../shared/inOneCall';
import { accessModel } from '../../shared/modelAccess';
import { LABELLED_TITLE, readLabelledTitle } from './labelledTitles';
import { toJson, type ItemOutcome, type Operation } from './operation';

export const evaluate: Operation = {
	option: {
		name: 'Evaluate',
		value: 'evaluate',
		action: 'Evaluate the model',
		description: 'Measure the model on labelled titles, which teaches it nothing',
	},
	properties: LABELLED_TITLE,
	async run(context, count) {
		let report: EvaluationReport | undefined;
		const outcomes = await inOneCall(
			count,
			(i) => readLabelledTitle(context, i),
			async (titles) => {
				report = await measure(context, titles);
				return toErrors(report, titles.length);
			},
		);
		const errors = outcomes.map((outcome) =>
			'result' in outcome ? outcome.result : outcome.error,
		);
		return toOutcomes(report, errors);
	},
};

const measure = async (
	context: IExecuteFunctions,
	titles: readonly LabelledTitle[],
): Promise<EvaluationReport> => {
	const model = await accessModel(context, context.getNodeParameter('model', 0) as string);
	return model.evaluate(titles);
};

/** The error of each title that was refused. */
const toErrors = ({ refused }: EvaluationReport, count: number): unknown[] => {
	const errors = new Map(refused.map(({ index, error }) => [index, error]));
	return Array.from({ length: count }, (_, i) => errors.get(i));
};

/** One item for all that were evaluated, in the place of the first of them. */
const toOutcomes = (
	report: EvaluationReport | undefined,
	errors: readonly unknown[],
): ItemOutcome[] => {
	const first = errors.indexOf(undefined);
	return errors.map((error, i) => {
		if (error !== undefined) return { error };
		if (i !== first || report === undefined) return { outputs: [] };
		const { refused, ...evaluation } = report;
		const added = toJson({ evaluation: { ...evaluation, refused: refused.length } });
		return { outputs: [{ added, isNew: true }] };
	});
};

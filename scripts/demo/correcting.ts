import type { IDataObject, IWorkflowBase } from 'n8n-workflow';
import type { Engine } from '../engine/engine';
import type { RoutedLead } from './routing';

/** A row of examples/corrections.csv, with the field names of the form. */
export type SubmittedCorrection = Record<
	'job_title' | 'department' | 'responsibility' | 'corrected_by',
	string
>;

/** Submits one correction as the form would and returns what the model said to it. Throws where nothing was learned. */
export const submitCorrection = async (
	engine: Engine,
	workflow: IWorkflowBase,
	correction: SubmittedCorrection,
	credential: IDataObject,
): Promise<string> => {
	const run = await engine.run(workflow, [correction], credential);
	if (run.error) throw new Error(`"${workflow.name}" stopped: ${run.error.message}`);
	const [learned, failed = []] = run.output('Correct Classification');
	const receipt = learned[0]?.json.correction as IDataObject | undefined;
	if (receipt?.status === 'changed') return String(receipt.message);
	const reason = receipt?.message ?? (failed[0]?.json.error as IDataObject | undefined)?.message;
	throw new Error(
		`Expected to learn from the correction of "${correction.job_title}", got: ${String(reason)}`,
	);
};

/** Throws unless a corrected title is answered as corrected, from memory and with confidence 1. */
export const checkCorrected = (
	{ title, classification }: RoutedLead,
	correction: SubmittedCorrection,
): void => {
	for (const property of ['department', 'responsibility'] as const) {
		const { label, source, confidence } = classification[property];
		if (label === correction[property] && source === 'correction' && confidence === 1) continue;
		throw new Error(
			`Expected "${title}" to have the ${property} ${correction[property]} from memory with confidence 1, ` +
				`got ${String(label)} from ${source} with confidence ${confidence}.`,
		);
	}
};

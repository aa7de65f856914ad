import type { Correction, CorrectionReceipt, JobTitleModel } from '../../../src/index';

/** Makes one correction, and answers its receipt. */
export const correctOne = async (
	model: JobTitleModel,
	correction: Correction,
): Promise<CorrectionReceipt> => (await model.correct([correction]))[0];

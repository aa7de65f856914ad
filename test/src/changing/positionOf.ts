import type { JobTitleModel } from '../../../src/index';

/** Position of the last event that the model has applied. */
export const positionOf = async (model: JobTitleModel): Promise<number> =>
	Number((await model.holdings()).modelVersion.split('#')[1]);

import { workerData } from 'node:worker_threads';
import { openExistingModel, type OpenOptions } from './openModel';

/** Runs in a thread of its own: a model that is opened and closed leaves a snapshot where one is due; one that was deleted stays so. */
const writeSnapshot = async (options: OpenOptions): Promise<void> => {
	const model = await openExistingModel(options);
	await model.holdings();
	await model.close();
};

void writeSnapshot(workerData as OpenOptions);

import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { PROPERTIES, type Property } from '../../src/example/label';
import type { BuiltModel } from '../../src/model/defaultModel';
import { FITTING } from '../../src/model/fitting/fitWeights';
import { startProgress } from '../progress';
import type { FittedProperty } from './fitProperty';
import { toModel } from './toModel';

/** What a worker is to fit: a property, to all of the seed or to all but a fold. */
export interface Job {
	readonly property: Property;
	readonly fold: number | undefined;
	readonly apart: Apart;
}

/** What is kept whole on one side of a fold: a role phrase, or all that means the same in any language. */
export type Apart = 'family' | 'kin';

type Message =
	{ readonly kind: 'pass' } | { readonly kind: 'fitted'; readonly fitted: FittedProperty };

/** Fits an uncalibrated model to the whole seed (`undefined`) or to all but each fold, one thread a property. */
export const fitModels = async (
	folds: ReadonlyArray<number | undefined>,
	version: string,
	apart: Apart,
): Promise<BuiltModel[]> => {
	const progress = startProgress('Fitting', folds.length * PROPERTIES.length * FITTING.passes);
	const [departments, responsibilities] = await Promise.all(
		PROPERTIES.map((property) => fitInTurn(folds, property, apart, progress.step)),
	);
	progress.stop();
	return departments.map((department, i) =>
		toModel(version, { department, responsibility: responsibilities[i] }),
	);
};

const fitInTurn = async (
	folds: ReadonlyArray<number | undefined>,
	property: Property,
	apart: Apart,
	onPass: () => void,
): Promise<FittedProperty[]> => {
	const worker = new Worker(path.join(__dirname, 'fitWorker.js'), {
		resourceLimits: { maxOldGenerationSizeMb: 8_000 },
	});
	const fitted: FittedProperty[] = [];
	for (const fold of folds) fitted.push(await fitOne(worker, { property, fold, apart }, onPass));
	await worker.terminate();
	return fitted;
};

const fitOne = (worker: Worker, job: Job, onPass: () => void): Promise<FittedProperty> =>
	new Promise((resolve, reject) => {
		const listen = (message: Message): void => {
			if (message.kind === 'pass') return onPass();
			worker.off('message', listen);
			worker.off('error', reject);
			resolve(message.fitted);
		};
		worker.on('message', listen);
		worker.on('error', reject);
		worker.postMessage(job);
	});

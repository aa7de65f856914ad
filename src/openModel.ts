import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createAnswerer, type Answerer, type Fitted } from './answer';
import { JobTitleModel, type Surroundings } from './classifier';
import type { Projection } from './correction/evolve';
import { createProjection, fromParts, SNAPSHOT_VERSION } from './correction/snapshot';
import { JobTitleError, shown } from './errors';
import type { Property } from './example/label';
import { UNCALIBRATED } from './model/calibration';
import { toDefaultModel, type DefaultModel } from './model/defaultModel';
import { NO_COUNTS, type BaseCounts } from './model/naiveBayes';
import { unpackModel } from './model/packing';
import { UNFITTED_WEIGHTS } from './model/weights';
import { openStore } from './store/openStore';
import type { Start, Storage, Store } from './store/store';

/** Which model to open, and what it knows if it is new. */
export interface OpenOptions {
	readonly storage: Storage;
	/** Models of one storage are told apart by name. Default `default`. */
	readonly name?: string | undefined;
	/** What a new model begins with; an existing one keeps what it began with. Default `default`. */
	readonly start?: Start | undefined;
}

/** Opens a model, making it where there is none. Throws a JobTitleError that names the storage where it can't be used. */
export const openModel = async (
	{ storage, name = 'default', start = 'default' }: OpenOptions,
	surroundings: Surroundings = toSurroundings({ storage, name, start }),
): Promise<JobTitleModel> => {
	const store = await openStore(storage, parseName(name), parseStart(start), surroundings.now());
	try {
		return new JobTitleModel(store, await restore(store), surroundings);
	} catch (error) {
		await store.close();
		throw error;
	}
};

const toSurroundings = (options: OpenOptions): Surroundings => ({
	now: () => new Date().toISOString(),
	newId: randomUUID,
	async writeSnapshot() {
		const worker = new Worker(path.join(__dirname, 'snapshotWorker.js'), { workerData: options });
		worker.unref();
		await once(worker, 'exit');
	},
});

const parseName = (name: unknown): string => {
	if (typeof name === 'string' && name.trim() !== '' && name.length <= 100) return name.trim();
	throw new JobTitleError(
		'INVALID_OPTION',
		`Expected a model name of 1 to 100 characters, got ${shown(name)}.`,
		'Set Model to a name such as "default".',
	);
};

const parseStart = (start: unknown): Start => {
	if (start === 'default' || start === 'empty') return start;
	throw new JobTitleError(
		'INVALID_OPTION',
		`Expected a start of "default" or "empty", got ${shown(start)}.`,
		'Leave start out for the default model that comes with the package.',
	);
};

const restore = async (store: Store): Promise<Answerer> => {
	const defaults = loadDefaultModel();
	const isEmpty = store.start === 'empty';
	const bases = isEmpty ? EMPTY_BASES : basesOf(defaults);
	const snapshot = await store.readSnapshot(SNAPSHOT_VERSION);
	const projection: Projection = snapshot
		? fromParts(bases, snapshot.position, snapshot.parts)
		: createProjection(bases);
	return createAnswerer({
		projection,
		fitted: isEmpty ? UNFITTED_MODEL : defaults.properties,
		defaultVersion: defaults.version,
		defaultExamples: sumDocuments(bases.department),
	});
};

const EMPTY_BASES: Readonly<Record<Property, BaseCounts>> = {
	department: NO_COUNTS,
	responsibility: NO_COUNTS,
};

const UNFITTED = { weights: UNFITTED_WEIGHTS, calibration: UNCALIBRATED };

const UNFITTED_MODEL: Fitted = { department: UNFITTED, responsibility: UNFITTED };

const basesOf = ({ properties }: DefaultModel): Record<Property, BaseCounts> => ({
	department: properties.department.base,
	responsibility: properties.responsibility.base,
});

const sumDocuments = (base: BaseCounts): number =>
	base.classes.reduce((sum, name) => sum + base.documents(name), 0);

let defaultModel: DefaultModel | undefined;

/** Read once a process: every open model shares it. */
const loadDefaultModel = (): DefaultModel =>
	(defaultModel ??= toDefaultModel(
		unpackModel(fs.readFileSync(path.join(__dirname, 'seed', 'default-model.bin'))),
	));

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createAnswerer, type Answerer } from './answerer';
import { JobTitleModel } from './classifier';
import { createProjection, fromParts, toSnapshotVersion } from './correction/snapshot';
import { JobTitleError, shown } from './errors';
import { loadDefaults } from './loadDefaults';
import type { Surroundings } from './session';
import { deleteStored, openExistingStore, openStore } from './store/openStore';
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
	const [called, begun] = [parseName(name), parseStart(start)];
	return modelOf(() => openStore(storage, called, begun, surroundings.now()), surroundings);
};

/** Opens a model as it is. Throws MODEL_DELETED where it is not there, and makes nothing then. */
export const openExistingModel = async (options: OpenOptions): Promise<JobTitleModel> => {
	const called = parseName(options.name ?? 'default');
	return modelOf(() => openExistingStore(options.storage, called), toSurroundings(options));
};

const modelOf = async (
	open: () => Promise<Store>,
	surroundings: Surroundings,
): Promise<JobTitleModel> => {
	startLoading();
	const store = await open();
	try {
		return new JobTitleModel(store, await restore(store), surroundings);
	} catch (error) {
		await store.close();
		throw error;
	}
};

/** Threads unpack the default model while the store opens; where that fails, whoever waits for it is told. */
const startLoading = (): void => void loadDefaults().catch(() => undefined);

const toSurroundings = (options: OpenOptions): Surroundings => ({
	now: () => new Date().toISOString(),
	newId: randomUUID,
	async writeSnapshot() {
		const worker = new Worker(path.join(__dirname, 'snapshotWorker.js'), { workerData: options });
		worker.unref();
		await once(worker, 'exit');
	},
});

/** Which model to delete. */
export interface DeleteOptions {
	readonly storage: Storage;
	readonly name: string;
	/** The name again, so that nobody deletes a model by mistake. */
	readonly confirmName: string;
}

/**
 * Deletes a model with all that it was taught and all of its history, for good. Throws NAME_NOT_CONFIRMED where the names differ,
 * UNKNOWN_MODEL where there is none of that name, and changes nothing then.
 */
export const deleteModel = async (options: DeleteOptions): Promise<void> => {
	const name = parseName(options.name);
	if (options.confirmName !== name)
		throw new JobTitleError(
			'NAME_NOT_CONFIRMED',
			`Expected the name of the model again, ${shown(name)}, got ${shown(options.confirmName)}.`,
			'Type the same name twice to delete the model.',
		);
	const names = await deleteStored(options.storage, name);
	if (names.includes(name)) return;
	throw new JobTitleError(
		'UNKNOWN_MODEL',
		`Expected the name of a model that is there, got ${shown(name)}.`,
		names.length === 0 ? 'There is none to delete.' : `There are: ${names.map(shown).join(', ')}.`,
	);
};

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
	const defaults = await loadDefaults();
	const snapshot = await store.readSnapshot(toSnapshotVersion(defaults));
	const isEmpty = store.start === 'empty';
	return createAnswerer(
		snapshot === undefined
			? createProjection(defaults, isEmpty)
			: fromParts(defaults, isEmpty, snapshot.position, snapshot.parts),
		isEmpty,
	);
};

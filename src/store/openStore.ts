import { JobTitleError } from '../errors';
import { deleteSqliteModel } from './sqlite/deleteModel';
import { openExistingSqliteStore, openSqliteStore } from './sqlite/openSqliteStore';
import type { Start, Storage, Store } from './store';

/** Opens one model where it lives. Throws UNSUPPORTED_STORAGE on a kind of storage there is none of. */
export const openStore = (
	storage: Storage,
	name: string,
	start: Start,
	at: string,
): Promise<Store> => {
	if (storage.kind === 'sqlite') return openSqliteStore(storage.file, name, start, at);
	throw unsupported(storage);
};

/** Opens one model as it is. Throws MODEL_DELETED where it is not there, and makes nothing then; or UNSUPPORTED_STORAGE. */
export const openExistingStore = (storage: Storage, name: string): Promise<Store> => {
	if (storage.kind === 'sqlite') return openExistingSqliteStore(storage.file, name);
	throw unsupported(storage);
};

/** Deletes one model where it lives. Answers the names of the models that were there. Throws UNSUPPORTED_STORAGE. */
export const deleteStored = (storage: Storage, name: string): Promise<string[]> => {
	if (storage.kind === 'sqlite') return deleteSqliteModel(storage.file, name);
	throw unsupported(storage);
};

const unsupported = ({ kind }: Storage): JobTitleError =>
	new JobTitleError(
		'UNSUPPORTED_STORAGE',
		`Expected storage of kind "sqlite", got "${kind}".`,
		'Name a SQLite file.',
	);

import { JobTitleError } from '../errors';
import { openSqliteStore } from './sqlite/openSqliteStore';
import type { Start, Storage, Store } from './store';

/** Opens one model where it lives. Throws UNSUPPORTED_STORAGE on a kind of storage there is none of. */
export const openStore = (
	storage: Storage,
	name: string,
	start: Start,
	at: string,
): Promise<Store> => {
	if (storage.kind === 'sqlite') return openSqliteStore(storage.file, name, start, at);
	throw new JobTitleError(
		'UNSUPPORTED_STORAGE',
		`Expected storage of kind "sqlite", got "${storage.kind}".`,
		'Name a SQLite file.',
	);
};

import type { Database } from 'better-sqlite3';
import { JobTitleError } from '../../errors';
import { initial } from './migrations/001-initial';
import { keys } from './migrations/002-keys';

/** The schema changes in order; each was released as it stands and is never edited. */
const MIGRATIONS: readonly string[] = [initial, keys];

/**
 * Brings the schema up to date: each missing migration in one transaction with its record (`user_version`). Throws
 * STORAGE_TOO_NEW and changes nothing where a newer package has written the file.
 */
export const migrate = (database: Database): void => {
	if (versionOf(database) === MIGRATIONS.length) return;
	database
		.transaction(() => {
			const version = versionOf(database);
			if (version > MIGRATIONS.length) throw tooNew(version);
			for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
			database.pragma(`user_version = ${MIGRATIONS.length}`);
		})
		.immediate();
};

const versionOf = (database: Database): number =>
	Number(database.pragma('user_version', { simple: true }));

const tooNew = (version: number): JobTitleError =>
	new JobTitleError(
		'STORAGE_TOO_NEW',
		`Expected a model database of version ${MIGRATIONS.length} or older, got version ${version}.`,
		'Update n8n-nodes-job-title, or choose another file in the credential.',
	);

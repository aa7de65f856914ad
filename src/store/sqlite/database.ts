import fs from 'node:fs';
import path from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { JobTitleError, shown } from '../../errors';
import { migrate } from './migrate';
import { assertNodeVersion } from './nodeVersion';

export type Database = BetterSqlite3.Database;

const BUSY_TIMEOUT_MS = 10_000;

/** Opens a database file, making it and its folder where they are missing, and brings its schema up to date. */
export const openDatabase = (file: string): Database => {
	assertNodeVersion(process.versions.node);
	prepareFile(file);
	const database = load()(file, { timeout: BUSY_TIMEOUT_MS });
	try {
		// In this order: a file that a newer version wrote is refused before anything of it is changed.
		migrate(database);
		configure(database);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
};

/** Loaded here and not above: the binary is needed only once a model is opened, and must not be touched on an old Node. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the reason stands above
const load = (): typeof BetterSqlite3 => require('better-sqlite3') as typeof BetterSqlite3;

const prepareFile = (file: string): void => {
	// SQLite takes an empty name for a temporary database, gone with the process.
	if (file.trim() === '') throw unavailable(file, 'an empty path');
	makeFolder(path.dirname(file));
	const existing = fs.statSync(file, { throwIfNoEntry: false });
	if (existing?.isDirectory()) throw unavailable(file, 'a folder');
	if (existing && (existing.mode & 0o222) === 0) throw readOnly(file);
};

/**
 * Makes a folder and those above it. Not by Node's own `recursive`, which never returns where the system refuses a folder in one
 * that is there with ENOENT, as /proc does (Node 24.21; badFiles.test.ts).
 */
const makeFolder = (folder: string): void => {
	if (fs.existsSync(folder)) return;
	const above = path.dirname(folder);
	if (above !== folder) makeFolder(above);
	try {
		fs.mkdirSync(folder);
	} catch (error) {
		// Another process may have made it meanwhile.
		if (!fs.existsSync(folder)) throw error;
	}
};

const configure = (database: Database): void => {
	// Readers do not wait for a writer, and a writer not for readers.
	insist(() => database.pragma('journal_mode = WAL'));
	// A commit is on the disk before it is acknowledged: what people taught is never lost.
	database.pragma('synchronous = FULL');
	database.pragma('foreign_keys = ON');
	// What is deleted or erased is overwritten: titles are personal data to some.
	database.pragma('secure_delete = ON');
};

const MOST_TRIES = 200;

const PAUSE_MS = 5;

/**
 * Does what SQLite calls busy at once, without waiting for its turn: of connections that switch a new file to WAL at the same
 * moment, all but one are told so.
 */
const insist = (work: () => unknown): void => {
	for (let tries = 1; ; tries++)
		try {
			work();
			return;
		} catch (error) {
			const isBusy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
			if (!isBusy || tries === MOST_TRIES) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
		}
};

/** Runs `write` with commits that survive a crash of the process, though not a lost power supply: history may be that cheap. */
export const writeRelaxed = (database: Database, write: () => void): void => {
	database.pragma('synchronous = NORMAL');
	try {
		write();
	} finally {
		database.pragma('synchronous = FULL');
	}
};

/** Turns what SQLite or the file system throws into an error that says what to do; any other error stays as it is. */
export const explain = (file: string, error: unknown): unknown => {
	if (error instanceof JobTitleError || !(error instanceof Error)) return error;
	const code = 'code' in error ? String(error.code) : '';
	if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) return notADatabase(file, error);
	if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return modelDeleted(error);
	if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return busy(file, error);
	if (/^(?:SQLITE_READONLY|EACCES|EROFS|EPERM)/.test(code)) return readOnly(file, error);
	if (/^(?:SQLITE_|E[A-Z]+)/.test(code)) return unavailable(file, error.message, error);
	return error;
};

const unavailable = (file: string, found: string, cause?: Error): JobTitleError =>
	new JobTitleError(
		'STORAGE_UNAVAILABLE',
		`Expected a database file at ${shown(file)}, got ${found}.`,
		'Name a file that n8n may create or write, in a folder that exists on its machine.',
		{ cause },
	);

const readOnly = (file: string, cause?: Error): JobTitleError =>
	new JobTitleError(
		'STORAGE_READ_ONLY',
		`Expected a database file that can be written, got ${shown(file)}, which is read-only.`,
		'Give the user that runs n8n the right to write the file and its folder.',
		{ cause },
	);

const notADatabase = (file: string, cause: Error): JobTitleError =>
	new JobTitleError(
		'NOT_A_DATABASE',
		`Expected a model database at ${shown(file)}, got a file that SQLite cannot read (${cause.message}).`,
		'Choose another file, or put a backup of the model in its place.',
		{ cause },
	);

/** Every row belongs to a model; the reference fails where another process has deleted that. */
export const modelDeleted = (cause?: Error): JobTitleError =>
	new JobTitleError(
		'MODEL_DELETED',
		'Expected a model that is there, got one that was deleted meanwhile.',
		'Run again to begin a new model of that name.',
		{ cause },
	);

const busy = (file: string, cause: Error): JobTitleError =>
	new JobTitleError(
		'STORAGE_BUSY',
		`Expected to write ${shown(file)} within ${BUSY_TIMEOUT_MS} ms, got a database locked by another program.`,
		'Close other programs that hold the file open for writing, then run again.',
		{ cause },
	);

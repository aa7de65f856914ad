import fs from 'node:fs';
import type { Retention, Start, Store } from '../store';
import { explain, modelDeleted, openDatabase, type Database } from './database';
import { emptyLog } from './erasing';
import { openHistory } from './history';
import { openJournal } from './journal';
import { findModel, findOrAddModel, type ModelRow } from './models';
import { openKeeping, openRetention } from './retention';
import { openSearching } from './searching';
import { openSnapshots } from './snapshots';

/** Opens one model of a SQLite file, making what is missing; `start` and `at` are for a model that is new. */
export const openSqliteStore = async (
	file: string,
	name: string,
	start: Start,
	at: string,
): Promise<Store> => {
	const run = runnerOf(file);
	const database = await run(() => openDatabase(file));
	const model = await run(() => findOrAddModel(database, name, start, at));
	return storeOf({ file, name, database, model });
};

/** Opens one model of a SQLite file as it is. Throws MODEL_DELETED where it is not there, and makes nothing then. */
export const openExistingSqliteStore = async (file: string, name: string): Promise<Store> => {
	if (!fs.existsSync(file)) throw modelDeleted();
	const run = runnerOf(file);
	const database = await run(() => openDatabase(file));
	const model = await run(() => findModel(database, name));
	if (model !== undefined) return storeOf({ file, name, database, model });
	database.close();
	throw modelDeleted();
};

interface Opened {
	readonly file: string;
	readonly name: string;
	readonly database: Database;
	readonly model: ModelRow;
}

const storeOf = ({ file, name, database, model }: Opened): Store => {
	const run = runnerOf(file);
	const journal = openJournal(database, model.id);
	const history = openHistory(database, model.id);
	const searching = openSearching(database, model.id);
	const snapshots = openSnapshots(database, model.id);
	const retention = openRetention(database, model.id);
	const keep = openKeeping(database, model.id);

	return {
		name,
		start: model.start,
		readEvents: (after, limit) => run(() => journal.read(after, limit)),
		append: (position, events, erased = []) =>
			run(() => {
				const appended = journal.append(position, events, erased);
				if (erased.length > 0) emptyLog(database);
				return appended;
			}),
		findEvent: (by) => run(() => journal.find(by)),
		findPosition: (time) => run(() => journal.findPosition(time)),
		recordClassifications: (rows) => run(() => history.record(rows)),
		findClassification: (id) => run(() => history.find(id)),
		readHistory: (filter, page) => run(() => searching.read(filter, page)),
		countHistory: (filter) => run(() => searching.count(filter)),
		readRecordedTitles: (after, limit) => run(() => history.readTitles(after, limit)),
		readRetention: () => run(retention.read),
		writeRetention: (kept: Retention, now) =>
			run(() =>
				database
					.transaction(() => {
						retention.write(kept);
						keep(now);
					})
					.immediate(),
			),
		readSnapshot: (version) => run(() => snapshots.read(version)),
		writeSnapshot: (snapshot) => run(() => snapshots.write(snapshot)),
		readBytes: () => run(() => bytesOf(database)),
		exists: () => run(() => findModel(database, name)?.id === model.id),
		close: () => run(() => void database.close()),
	};
};

/** Runs work on a file, whose errors then say what to do. */
export const runnerOf =
	(file: string) =>
	async <T>(work: () => T | Promise<T>): Promise<T> => {
		try {
			return await work();
		} catch (error) {
			throw explain(file, error);
		}
	};

const bytesOf = (database: Database): number =>
	Number(database.pragma('page_count', { simple: true })) *
	Number(database.pragma('page_size', { simple: true }));

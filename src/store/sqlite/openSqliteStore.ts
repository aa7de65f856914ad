import type { Snapshot, Start, Store } from '../store';
import { explain, openDatabase, type Database } from './database';
import { openHistory } from './history';
import { openJournal } from './journal';

interface ModelRow {
	readonly id: number;
	readonly start: Start;
}

/** Opens one model of a SQLite file, making what is missing; `start` and `at` are for a model that is new. */
export const openSqliteStore = async (
	file: string,
	name: string,
	start: Start,
	at: string,
): Promise<Store> => {
	const run = async <T>(work: () => T | Promise<T>): Promise<T> => {
		try {
			return await work();
		} catch (error) {
			throw explain(file, error);
		}
	};
	const database = await run(() => openDatabase(file));
	const model = await run(() => findOrAddModel(database, name, start, at));
	const journal = openJournal(database, model.id);
	const history = openHistory(database, model.id);
	const readSnapshot = database.prepare<[number, string], Snapshot>(
		'SELECT position, version, state FROM snapshots WHERE model_id = ? AND version = ?',
	);
	const writeSnapshot = database.prepare(
		'INSERT OR REPLACE INTO snapshots (model_id, position, version, state) VALUES (:modelId, :position, :version, :state)',
	);

	return {
		start: model.start,
		readEvents: (after) => run(() => journal.read(after)),
		append: (position, events) => run(() => journal.append(position, events)),
		findEvent: (by) => run(() => journal.find(by)),
		recordClassifications: (rows) => run(() => history.record(rows)),
		findClassification: (id) => run(() => history.find(id)),
		readSnapshot: (version) => run(() => readSnapshot.get(model.id, version)),
		writeSnapshot: (snapshot) =>
			run(() => void writeSnapshot.run({ modelId: model.id, ...snapshot })),
		close: () => run(() => void database.close()),
	};
};

const findOrAddModel = (database: Database, name: string, start: Start, at: string): ModelRow => {
	const find = database.prepare<[string], ModelRow>('SELECT id, start FROM models WHERE name = ?');
	const add = database.prepare(
		'INSERT INTO models (name, start, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
	);
	const found = find.get(name);
	if (found) return found;
	add.run(name, start, at);
	return find.get(name)!;
};

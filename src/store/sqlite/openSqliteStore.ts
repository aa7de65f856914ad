import type { Start, Store } from '../store';
import { explain, openDatabase, type Database } from './database';
import { openHistory } from './history';
import { openJournal } from './journal';
import { openSnapshots } from './snapshots';

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
	const snapshots = openSnapshots(database, model.id);

	return {
		start: model.start,
		readEvents: (after, limit) => run(() => journal.read(after, limit)),
		append: (position, events) => run(() => journal.append(position, events)),
		findEvent: (by) => run(() => journal.find(by)),
		recordClassifications: (rows) => run(() => history.record(rows)),
		findClassification: (id) => run(() => history.find(id)),
		readSnapshot: (version) => run(() => snapshots.read(version)),
		writeSnapshot: (snapshot) => run(() => snapshots.write(snapshot)),
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

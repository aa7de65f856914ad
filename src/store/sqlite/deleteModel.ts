import fs from 'node:fs';
import { openDatabase, type Database } from './database';
import { emptyLog } from './erasing';
import { runnerOf } from './openSqliteStore';

/** Deletes a model of a SQLite file with its journal, history and snapshots. Answers the names of the models that were there. */
export const deleteSqliteModel = (file: string, name: string): Promise<string[]> =>
	runnerOf(file)(() => {
		if (!fs.existsSync(file)) return [];
		const database = openDatabase(file);
		try {
			return deleteIn(database, name);
		} finally {
			database.close();
		}
	});

const deleteIn = (database: Database, name: string): string[] => {
	const names = database.prepare<[], string>('SELECT name FROM models ORDER BY name').pluck().all();
	// Titles are referred to by events, so these go first.
	const steps = [
		'DELETE FROM events WHERE model_id = (SELECT id FROM models WHERE name = ?)',
		'DELETE FROM models WHERE name = ?',
	].map((sql) => database.prepare(sql));
	database.transaction(() => steps.forEach((step) => step.run(name))).immediate();
	emptyLog(database);
	return names;
};

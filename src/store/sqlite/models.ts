import type { Start } from '../store';
import type { Database } from './database';

export interface ModelRow {
	readonly id: number;
	readonly start: Start;
}

/** Days that history is kept unless told otherwise. */
const HISTORY_DAYS = 90;

export const findModel = (database: Database, name: string): ModelRow | undefined =>
	database.prepare<[string], ModelRow>('SELECT id, start FROM models WHERE name = ?').get(name);

/** The model of that name; a new one where there is none. */
export const findOrAddModel = (
	database: Database,
	name: string,
	start: Start,
	at: string,
): ModelRow => {
	const found = findModel(database, name);
	if (found) return found;
	database
		.prepare(
			'INSERT INTO models (name, start, created_at, history_days) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
		)
		.run(name, start, at, HISTORY_DAYS);
	return findModel(database, name)!;
};

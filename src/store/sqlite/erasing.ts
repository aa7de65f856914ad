import type { Database } from './database';

/** Erases texts of titles from journal, history and snapshots of one model; runs inside the transaction of its caller. */
export const openErasing = (
	database: Database,
	modelId: number,
): ((texts: readonly string[]) => void) => {
	const inJournal = database.prepare(
		'UPDATE titles SET text = NULL WHERE model_id = :modelId AND text = :text',
	);
	const inHistory = database.prepare(
		'UPDATE classifications SET title = NULL WHERE model_id = :modelId AND title = :text',
	);
	const snapshots = database.prepare('DELETE FROM snapshots WHERE model_id = :modelId');

	return (texts) => {
		for (const text of texts) {
			inJournal.run({ modelId, text });
			inHistory.run({ modelId, text });
		}
		snapshots.run({ modelId });
	};
};

/** Every text of a title that journal and history of one model hold. */
export const openTitles = (database: Database, modelId: number): (() => string[]) => {
	const select = database
		.prepare<[object], string>(
			`SELECT text FROM titles WHERE model_id = :modelId AND text IS NOT NULL
			UNION SELECT title FROM classifications WHERE model_id = :modelId AND title IS NOT NULL`,
		)
		.pluck();
	return () => select.all({ modelId });
};

/** Writes what was erased over what the write-ahead log still holds of it. */
export const emptyLog = (database: Database): void => {
	database.pragma('wal_checkpoint(TRUNCATE)');
};

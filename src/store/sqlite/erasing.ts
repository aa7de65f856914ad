import type { Database } from './database';

/** Texts that one pass over history looks for: there may be as many spellings of a title as people thought of. */
const TOGETHER = 500;

/** Erases texts of titles from journal, history and snapshots of one model; runs inside the transaction of its caller. */
export const openErasing = (
	database: Database,
	modelId: number,
): ((texts: readonly string[]) => void) => {
	const inJournal = database.prepare(
		'UPDATE titles SET text = NULL WHERE model_id = :modelId AND text = :text',
	);
	const inHistory = (texts: readonly string[]): void => {
		const sought = texts.map(() => '?').join(', ');
		database
			.prepare(
				`UPDATE classifications SET title = NULL, title_key = NULL
				WHERE model_id = ${modelId} AND title IN (${sought})`,
			)
			.run(texts);
	};
	const snapshots = database.prepare('DELETE FROM snapshots WHERE model_id = :modelId');

	return (texts) => {
		for (const text of texts) inJournal.run({ modelId, text });
		for (let from = 0; from < texts.length; from += TOGETHER)
			inHistory(texts.slice(from, from + TOGETHER));
		snapshots.run({ modelId });
	};
};

/** Writes what was erased over what the write-ahead log still holds of it. */
export const emptyLog = (database: Database): void => {
	database.pragma('wal_checkpoint(TRUNCATE)');
};

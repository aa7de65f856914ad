import type { Retention } from '../store';
import type { Database } from './database';

interface Row {
	readonly days: number | null;
	readonly rows: number | null;
}

/** Time and id of the oldest row to keep where at most `rows` are kept: found by the index, without counting. */
const OLDEST_KEPT = `
	SELECT at, id FROM classifications WHERE model_id = :modelId
	ORDER BY at DESC, id DESC LIMIT 1 OFFSET :rows - 1`;

const DROP_OLDER_THAN_DAYS = `
	DELETE FROM classifications
	WHERE model_id = :modelId AND at < strftime('%Y-%m-%dT%H:%M:%fZ', :at, '-' || :days || ' days')`;

/** Drops what is kept no longer at a time. */
export const openKeeping = (database: Database, modelId: number): ((at: string) => void) => {
	const read = openRetention(database, modelId).read;
	const oldestKept = database.prepare<[object], { at: string; id: string }>(OLDEST_KEPT);
	const dropByDays = database.prepare(DROP_OLDER_THAN_DAYS);
	const dropByRows = database.prepare(
		'DELETE FROM classifications WHERE model_id = :modelId AND (at, id) < (:at, :id)',
	);

	return (at) => {
		const { days, rows } = read();
		if (days !== undefined) dropByDays.run({ modelId, at, days });
		const oldest = rows === undefined ? undefined : oldestKept.get({ modelId, rows });
		if (oldest !== undefined) dropByRows.run({ modelId, ...oldest });
	};
};

/** How much of the history of one model is kept. */
export const openRetention = (
	database: Database,
	modelId: number,
): { read(): Retention; write(retention: Retention): void } => {
	const select = database.prepare<[object], Row>(
		'SELECT history_days AS days, history_rows AS rows FROM models WHERE id = :modelId',
	);
	const update = database.prepare(
		'UPDATE models SET history_days = :days, history_rows = :rows WHERE id = :modelId',
	);
	return {
		read() {
			const row = select.get({ modelId });
			return { days: row?.days ?? undefined, rows: row?.rows ?? undefined };
		},
		write: ({ days, rows }) => void update.run({ modelId, days: days ?? null, rows: rows ?? null }),
	};
};

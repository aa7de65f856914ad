import type { Snapshot } from '../store';
import type { Database } from './database';

/** The snapshots of one model, one for each version. */
export interface Snapshots {
	read(version: string): Snapshot | undefined;
	/** Nothing happens where a newer one is there, or a title was forgotten since: this one may still hold it. */
	write(snapshot: Snapshot): void;
}

interface Row {
	readonly position: number;
	readonly state: Buffer;
}

/** Each part has a row of its own, because SQLite holds a whole value twice while it is read. */
export const openSnapshots = (database: Database, modelId: number): Snapshots => {
	const select = database.prepare<[string], Row>(
		`SELECT position, state FROM snapshots WHERE model_id = ${modelId} AND version = ?`,
	);
	const find = database
		.prepare<[string], number>(
			`SELECT position FROM snapshots WHERE model_id = ${modelId} AND version = ?`,
		)
		.pluck();
	const forgotten = database
		.prepare<[number], number>(
			`SELECT 1 FROM events WHERE model_id = ${modelId} AND position > ? AND kind = 'forget' LIMIT 1`,
		)
		.pluck();
	const insert = database.prepare(`
		INSERT OR REPLACE INTO snapshots (model_id, position, version, state)
		VALUES (${modelId}, :position, :version, :state)`);
	const remove = database.prepare(
		`DELETE FROM snapshots WHERE model_id = ${modelId} AND version = ?`,
	);

	const readAll = database.transaction((version: string): Snapshot | undefined => {
		const parts: Buffer[] = [];
		let position: number | undefined;
		for (
			let row = select.get(partOf(version, 0));
			row;
			row = select.get(partOf(version, parts.length))
		) {
			position = row.position;
			parts.push(row.state);
		}
		return position === undefined ? undefined : { position, version, parts };
	});
	const writeAll = database.transaction(({ position, version, parts }: Snapshot) => {
		if ((find.get(partOf(version, 0)) ?? -1) > position) return;
		if (forgotten.get(position) !== undefined) return;
		parts.forEach((state, i) => insert.run({ position, version: partOf(version, i), state }));
		remove.run(partOf(version, parts.length));
	});

	return { read: (version) => readAll(version), write: (snapshot) => writeAll.immediate(snapshot) };
};

const partOf = (version: string, part: number): string => `${version} part ${part}`;

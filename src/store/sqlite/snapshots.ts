import type { Snapshot } from '../store';
import type { Database } from './database';

/** The snapshots of one model, one a version. */
export const openSnapshots = (
	database: Database,
	modelId: number,
): { read(version: string): Snapshot | undefined; write(snapshot: Snapshot): void } => {
	const select = database.prepare<[object], Snapshot>(
		'SELECT position, version, state FROM snapshots WHERE model_id = :modelId AND version = :version',
	);
	const replace = database.prepare(
		'INSERT OR REPLACE INTO snapshots (model_id, position, version, state) VALUES (:modelId, :position, :version, :state)',
	);
	return {
		read: (version) => select.get({ modelId, version }),
		write: (snapshot) => void replace.run({ modelId, ...snapshot }),
	};
};

import { isTaught, type JournalEvent, type NewEvent } from '../../correction/events';
import { modelDeleted, type Database } from './database';
import { openErasing } from './erasing';
import { toColumns, toEvent, type EventRow } from './eventRow';
import { utc } from './utc';

/** The append-only journal of one model. */
export interface Journal {
	read(after: number, limit: number): JournalEvent[];
	append(
		position: number,
		events: readonly NewEvent[],
		erased: readonly string[],
	): 'appended' | 'conflict';
	find(by: { readonly id: string } | { readonly submissionKey: string }): JournalEvent | undefined;
	findPosition(time: string): number;
}

const SELECT = `
	SELECT position, events.id, kind, text AS title, department, responsibility, answered, undoes, detail,
		classification_id AS classificationId, submission_key AS submissionKey, actor, at
	FROM events LEFT JOIN titles ON titles.id = events.title_id
	WHERE events.model_id = :modelId`;

export const openJournal = (database: Database, modelId: number): Journal => {
	const newer = database.prepare<[object], EventRow>(
		`${SELECT} AND position > :after ORDER BY position LIMIT :limit`,
	);
	const byId = database.prepare<[object], EventRow>(`${SELECT} AND events.id = :id`);
	const byKey = database.prepare<[object], EventRow>(
		`${SELECT} AND submission_key = :submissionKey`,
	);
	const last = database
		.prepare<[object], number | null>('SELECT MAX(position) FROM events WHERE model_id = :modelId')
		.pluck();
	const lastAt = database
		.prepare<[object], number | null>(
			`SELECT MAX(position) FROM events WHERE model_id = :modelId AND at <= ${utc(':time')}`,
		)
		.pluck();
	// Changes whenever another connection has committed, and never by what this one writes (sqlite.org/pragma.html#pragma_data_version).
	const dataVersion = database.prepare<[], number>('PRAGMA data_version').pluck();
	/** The journal's end as it was when the database was of that version. */
	let seen: { readonly version: number | undefined; end: number } = { version: undefined, end: 0 };
	const addTitle = database.prepare(
		'INSERT INTO titles (model_id, text) VALUES (:modelId, :title) ON CONFLICT DO NOTHING',
	);
	const addEvent = database.prepare(`
		INSERT INTO events (model_id, position, id, kind, title_id, department, responsibility, answered, undoes, detail,
			classification_id, submission_key, actor, at)
		VALUES (:modelId, :position, :id, :kind, (SELECT id FROM titles WHERE model_id = :modelId AND text = :title),
			:department, :responsibility, :answered, :undoes, :detail, :classificationId, :submissionKey, :actor, :at)`);
	const isThere = database.prepare<[object]>('SELECT 1 FROM models WHERE id = :modelId');
	const erase = openErasing(database, modelId);

	const appendAll = database.transaction(
		(position: number, events: readonly NewEvent[], erased: readonly string[]) => {
			if (isThere.get({ modelId }) === undefined) throw modelDeleted();
			const taken = events.some((event) => isTaken(event));
			if (taken || (last.get({ modelId }) ?? 0) !== position) return 'conflict';
			events.forEach((event, i) => {
				const columns = toColumns(event);
				if (columns.title !== null) addTitle.run({ modelId, title: columns.title });
				addEvent.run({ modelId, position: position + i + 1, ...columns });
			});
			if (erased.length > 0) erase(erased);
			return 'appended';
		},
	);
	const isTaken = (event: NewEvent): boolean =>
		isTaught(event) &&
		event.submissionKey !== null &&
		byKey.get({ modelId, submissionKey: event.submissionKey }) !== undefined;

	return {
		read(after, limit) {
			// Looked at first: what is written between the two is read, and looked for once more.
			const version = dataVersion.get();
			if (version === seen.version && after >= seen.end) return [];
			const events = newer.all({ modelId, after, limit }).map(toEvent);
			if (events.length < limit) seen = { version, end: events.at(-1)?.position ?? after };
			return events;
		},
		append(position, events, erased) {
			const outcome = appendAll.immediate(position, events, erased);
			if (outcome === 'appended') seen.end = position + events.length;
			return outcome;
		},
		find(by) {
			const row = 'id' in by ? byId.get({ modelId, ...by }) : byKey.get({ modelId, ...by });
			return row && toEvent(row);
		},
		findPosition: (time) => lastAt.get({ modelId, time }) ?? 0,
	};
};

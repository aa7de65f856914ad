import { isTaught, type JournalEvent, type NewEvent } from '../../correction/events';
import { modelDeleted, type Database } from './database';
import { openErasing } from './erasing';
import { utc } from './utc';
import { toColumns, toEvent, type EventRow } from './eventRow';

/** The append-only journal of one model. */
export interface Journal {
	read(after: number): JournalEvent[];
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
		`${SELECT} AND position > :after ORDER BY position`,
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
		read: (after) => newer.all({ modelId, after }).map(toEvent),
		append: (position, events, erased) => appendAll.immediate(position, events, erased),
		find(by) {
			const row = 'id' in by ? byId.get({ modelId, ...by }) : byKey.get({ modelId, ...by });
			return row && toEvent(row);
		},
		findPosition: (time) => lastAt.get({ modelId, time }) ?? 0,
	};
};

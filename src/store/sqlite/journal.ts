import type { JournalEvent, NewEvent, Taught } from '../../correction/events';
import type { Database } from './database';

/** The append-only journal of one model. */
export interface Journal {
	read(after: number, limit: number): JournalEvent[];
	append(position: number, events: readonly NewEvent[]): 'appended' | 'conflict';
	find(by: { readonly id: string } | { readonly submissionKey: string }): JournalEvent | undefined;
}

interface Row {
	readonly position: number;
	readonly id: string;
	readonly kind: NewEvent['kind'];
	readonly title: string | null;
	readonly department: string | null;
	readonly responsibility: string | null;
	readonly undoes: number | null;
	readonly classificationId: string | null;
	readonly submissionKey: string | null;
	readonly actor: string | null;
	readonly at: string;
}

const SELECT = `
	SELECT position, events.id, kind, text AS title, department, responsibility, undoes,
		classification_id AS classificationId, submission_key AS submissionKey, actor, at
	FROM events LEFT JOIN titles ON titles.id = events.title_id
	WHERE events.model_id = :modelId`;

export const openJournal = (database: Database, modelId: number): Journal => {
	const newer = database.prepare<[object], Row>(
		`${SELECT} AND position > :after ORDER BY position LIMIT :limit`,
	);
	const byId = database.prepare<[object], Row>(`${SELECT} AND events.id = :id`);
	const byKey = database.prepare<[object], Row>(`${SELECT} AND submission_key = :submissionKey`);
	const last = database
		.prepare<[number], number | null>('SELECT MAX(position) FROM events WHERE model_id = ?')
		.pluck();
	// Changes whenever another connection has committed, and never by what this one writes (sqlite.org/pragma.html#pragma_data_version).
	const dataVersion = database.prepare<[], number>('PRAGMA data_version').pluck();
	/** The journal's end as it was when the database was of that version. */
	let seen: { readonly version: number | undefined; end: number } = { version: undefined, end: 0 };
	const addTitle = database.prepare(
		'INSERT INTO titles (model_id, text) VALUES (:modelId, :title) ON CONFLICT DO NOTHING',
	);
	const addEvent = database.prepare(`
		INSERT INTO events (model_id, position, id, kind, title_id, department, responsibility, undoes,
			classification_id, submission_key, actor, at)
		VALUES (:modelId, :position, :id, :kind, (SELECT id FROM titles WHERE model_id = :modelId AND text = :title),
			:department, :responsibility, :undoes, :classificationId, :submissionKey, :actor, :at)`);

	const appendAll = database.transaction((position: number, events: readonly NewEvent[]) => {
		const taken = events.some((event) => isTaken(event));
		if (taken || (last.get(modelId) ?? 0) !== position) return 'conflict';
		events.forEach((event, i) => {
			addTitle.run({ modelId, title: event.title });
			addEvent.run({ modelId, position: position + i + 1, ...toColumns(event) });
		});
		return 'appended';
	});
	const isTaken = (event: NewEvent): boolean =>
		event.kind !== 'undo' &&
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
		append(position, events) {
			const outcome = appendAll.immediate(position, events);
			if (outcome === 'appended') seen.end = position + events.length;
			return outcome;
		},
		find(by) {
			const row = 'id' in by ? byId.get({ modelId, ...by }) : byKey.get({ modelId, ...by });
			return row && toEvent(row);
		},
	};
};

const toColumns = (event: NewEvent): object => {
	const { id, kind, title, actor, at } = event;
	const common = { id, kind, title, actor, at };
	const nothing = {
		department: null,
		responsibility: null,
		undoes: null,
		classificationId: null,
		submissionKey: null,
	};
	if (event.kind === 'undo') return { ...nothing, ...common, undoes: event.undoes };
	const { classificationId, submissionKey, statements } = event;
	return {
		...nothing,
		...common,
		classificationId,
		submissionKey,
		department: toColumn(statements.department),
		responsibility: toColumn(statements.responsibility),
	};
};

type Said = Taught['statements']['department'];

const toColumn = (said: Said): string | null => (said === undefined ? null : (said ?? ''));

const toSaid = (column: string | null): Said =>
	column === null ? undefined : column === '' ? null : (column as NonNullable<Said>);

const toEvent = (row: Row): JournalEvent => {
	const { position, id, kind, actor, at, classificationId, submissionKey } = row;
	const common = { position, id, actor, at, title: row.title ?? '' };
	if (kind === 'undo') return { ...common, kind, undoes: row.undoes ?? 0 };
	const statements: Taught['statements'] = {
		department: toSaid(row.department),
		responsibility: toSaid(row.responsibility),
	};
	return { ...common, kind, statements, classificationId, submissionKey };
};

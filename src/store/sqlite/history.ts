import { setImmediate } from 'node:timers/promises';
import type {
	AnsweredTitle,
	HistoryFilter,
	Page,
	RecordedClassification,
} from '../../correction/recorded';
import { fromRow, INSERTED, SELECTED, toValues, type ClassificationRow } from './classificationRow';
import { writeRelaxed, type Database } from './database';
import { openKeeping } from './retention';
import { utc } from './utc';

/** The classifications of one model, kept so that a person can look them over and correct one by its id. */
export interface History {
	record(rows: readonly RecordedClassification[]): Promise<void>;
	find(id: string): RecordedClassification | undefined;
	read(filter: HistoryFilter, page: Page): RecordedClassification[];
	count(filter: HistoryFilter): number;
	readAnsweredTitles(): AnsweredTitle[];
}

/** Rows of one transaction; between two of them other work gets its turn. */
const CHUNK = 2_000;

/** Rows of one statement: 7 microseconds each, against 9 one by one and 12 by names (measured, docs/performance.md). */
const ROWS = 50;

/** What each filter asks of a row; a filter that is not given is bound as NULL and asks nothing. */
const FILTERED = `
	FROM classifications WHERE model_id = :modelId
		AND (:from IS NULL OR at >= ${utc(':from')})
		AND (:before IS NULL OR at < ${utc(':before')})
		AND (:department IS NULL OR department = :department)
		AND (:responsibility IS NULL OR responsibility = :responsibility)
		AND (:needsReview IS NULL OR needs_review = :needsReview)
		AND (:source IS NULL OR department_source = :source OR responsibility_source = :source)
		AND (:text IS NULL OR instr(lower(title), lower(:text)) > 0)
		AND (:confidence IS NULL OR confidence >= :confidence)`;

/** With MAX(at), SQLite takes the other columns from the row that has the latest time. */
const ANSWERED = `
	SELECT ${SELECTED}, COUNT(*) AS count, MAX(at) AS latest
	FROM classifications
	WHERE model_id = :modelId AND title IS NOT NULL
		AND (department_source <> 'correction' OR responsibility_source <> 'correction')
	GROUP BY title`;

export const openHistory = (database: Database, modelId: number): History => {
	const insertOne = database.prepare(insertionOf(1, modelId));
	const insertMany = database.prepare(insertionOf(ROWS, modelId));
	const byId = database.prepare<[object], ClassificationRow>(
		`SELECT ${SELECTED} FROM classifications WHERE model_id = :modelId AND id = :id`,
	);
	const page = database.prepare<[object], ClassificationRow>(
		`SELECT ${SELECTED} ${FILTERED} ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset`,
	);
	const counted = database.prepare<[object], number>(`SELECT COUNT(*) ${FILTERED}`).pluck();
	const answered = database.prepare<[object], ClassificationRow & { count: number }>(ANSWERED);
	const keep = openKeeping(database, modelId);
	const insertAll = database.transaction((rows: readonly RecordedClassification[]) => {
		const whole = rows.length - (rows.length % ROWS);
		for (let from = 0; from < whole; from += ROWS)
			insertMany.run(rows.slice(from, from + ROWS).flatMap(toValues));
		for (const row of rows.slice(whole)) insertOne.run(toValues(row));
	});

	return {
		async record(rows) {
			for (let from = 0; from < rows.length; from += CHUNK) {
				if (from > 0) await setImmediate();
				writeRelaxed(database, () => insertAll.immediate(rows.slice(from, from + CHUNK)));
			}
			if (rows.length > 0) writeRelaxed(database, () => keep(rows[rows.length - 1].at));
		},
		find(id) {
			const row = byId.get({ modelId, id });
			return row && fromRow(row);
		},
		read: (filter, { limit, offset }) =>
			page.all({ modelId, ...toBound(filter), limit, offset }).map(fromRow),
		count: (filter) => counted.get({ modelId, ...toBound(filter) }) ?? 0,
		readAnsweredTitles: () =>
			answered.all({ modelId }).map(({ count, ...row }) => ({ count, latest: fromRow(row) })),
	};
};

const insertionOf = (rows: number, modelId: number): string => {
	const row = `(${modelId}, ${INSERTED.map(() => '?').join(', ')})`;
	return `INSERT INTO classifications (model_id, ${INSERTED.join(', ')}) VALUES ${Array(rows).fill(row).join(', ')}`;
};

const toBound = (filter: HistoryFilter): object => ({
	from: filter.from ?? null,
	before: filter.before ?? null,
	department: filter.department ?? null,
	responsibility: filter.responsibility ?? null,
	needsReview: filter.needsReview === undefined ? null : Number(filter.needsReview),
	source: filter.source ?? null,
	text: filter.text ?? null,
	confidence: filter.confidence ?? null,
});

import { setImmediate } from 'node:timers/promises';
import type {
	KeyedClassification,
	RecordedClassification,
	RecordedTitle,
} from '../../correction/recorded';
import { fromRow, INSERTED, SELECTED, toValues, type ClassificationRow } from './classificationRow';
import { writeRelaxed, type Database } from './database';
import { openKeeping } from './retention';

/** The classifications of one model, kept so that a person can look them over and correct one by its id. */
export interface History {
	record(rows: readonly KeyedClassification[]): Promise<void>;
	find(id: string): RecordedClassification | undefined;
	readTitles(after: RecordedTitle | undefined, limit: number): RecordedTitle[];
}

/** Rows of one transaction; between two of them other work gets its turn. */
const CHUNK = 2_000;

/** Rows of one statement: 7 microseconds each, against 9 one by one and 12 by names (measured, docs/performance.md). */
const ROWS = 50;

/** In the order of the index by time, so that a stretch costs the same wherever it begins. */
const TITLES = `
	SELECT id, at, title, title_key AS key, confidence, known_words AS knownWords,
		MIN(department_margin, responsibility_margin) AS margin,
		department_source <> 'correction' OR responsibility_source <> 'correction' AS isAnswered,
		department IS NOT NULL OR responsibility IS NOT NULL AS isLabelled,
		needs_review AS needsReview
	FROM classifications
	WHERE model_id = :modelId AND (at, id) > (:at, :id) AND title IS NOT NULL
	ORDER BY at, id LIMIT :limit`;

type Flag = 'isAnswered' | 'isLabelled' | 'needsReview';

type TitleRow = Omit<RecordedTitle, Flag> & Readonly<Record<Flag, number>>;

export const openHistory = (database: Database, modelId: number): History => {
	const insertOne = database.prepare(insertionOf(1, modelId));
	const insertMany = database.prepare(insertionOf(ROWS, modelId));
	const byId = database.prepare<[object], ClassificationRow>(
		`SELECT ${SELECTED} FROM classifications WHERE model_id = :modelId AND id = :id`,
	);
	const titles = database.prepare<[object], TitleRow>(TITLES);
	const keep = openKeeping(database, modelId);
	const insertAll = database.transaction((rows: readonly KeyedClassification[]) => {
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
		readTitles: (after, limit) =>
			titles.all({ modelId, at: after?.at ?? '', id: after?.id ?? '', limit }).map((row) => ({
				...row,
				isAnswered: row.isAnswered === 1,
				isLabelled: row.isLabelled === 1,
				needsReview: row.needsReview === 1,
			})),
	};
};

const insertionOf = (rows: number, modelId: number): string => {
	const row = `(${modelId}, ${INSERTED.map(() => '?').join(', ')})`;
	return `INSERT INTO classifications (model_id, ${INSERTED.join(', ')}) VALUES ${Array(rows).fill(row).join(', ')}`;
};

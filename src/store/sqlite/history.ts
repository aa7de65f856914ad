import { setImmediate } from 'node:timers/promises';
import type { RecordedClassification } from '../store';
import { writeRelaxed, type Database } from './database';

/** The classifications of one model, kept so that a person can correct one by its id. */
export interface History {
	record(rows: readonly RecordedClassification[]): Promise<void>;
	find(id: string): RecordedClassification | undefined;
}

interface Row {
	readonly id: string;
	readonly title: string | null;
	readonly modelVersion: string;
	readonly department: string | null;
	readonly departmentConfidence: number;
	readonly departmentSource: string;
	readonly responsibility: string | null;
	readonly responsibilityConfidence: number;
	readonly responsibilitySource: string;
	readonly at: string;
}

/** Rows of one transaction; between two of them other work gets its turn. */
const CHUNK = 2_000;

/** Rows of one statement: 7 microseconds each, against 9 one by one and 12 by names (measured, docs/performance.md). */
const ROWS = 50;

const COLUMNS = [
	'id',
	'model_id',
	'title',
	'model_version',
	'department',
	'department_confidence',
	'department_source',
	'responsibility',
	'responsibility_confidence',
	'responsibility_source',
	'at',
];

export const openHistory = (database: Database, modelId: number): History => {
	const insertOne = database.prepare(insertionOf(1));
	const insertMany = database.prepare(insertionOf(ROWS));
	const select = database.prepare<[string], Row>(`
		SELECT id, title, model_version AS modelVersion, department, department_confidence AS departmentConfidence,
			department_source AS departmentSource, responsibility, responsibility_confidence AS responsibilityConfidence,
			responsibility_source AS responsibilitySource, at
		FROM classifications WHERE model_id = ${modelId} AND id = ?`);
	const insertAll = database.transaction((rows: readonly RecordedClassification[]) => {
		const whole = rows.length - (rows.length % ROWS);
		for (let from = 0; from < whole; from += ROWS)
			insertMany.run(rows.slice(from, from + ROWS).flatMap((row) => toValues(row, modelId)));
		for (const row of rows.slice(whole)) insertOne.run(toValues(row, modelId));
	});

	return {
		async record(rows) {
			for (let from = 0; from < rows.length; from += CHUNK) {
				if (from > 0) await setImmediate();
				writeRelaxed(database, () => insertAll.immediate(rows.slice(from, from + CHUNK)));
			}
		},
		find(id) {
			const row = select.get(id);
			return row && fromRow(row);
		},
	};
};

const insertionOf = (rows: number): string => {
	const row = `(${COLUMNS.map(() => '?').join(', ')})`;
	return `INSERT INTO classifications (${COLUMNS.join(', ')}) VALUES ${Array(rows).fill(row).join(', ')}`;
};

/** In the order of COLUMNS. */
const toValues = (row: RecordedClassification, modelId: number): unknown[] => [
	row.id,
	modelId,
	row.title,
	row.modelVersion,
	row.department.label,
	row.department.confidence,
	row.department.source,
	row.responsibility.label,
	row.responsibility.confidence,
	row.responsibility.source,
	row.at,
];

const fromRow = (row: Row): RecordedClassification => ({
	id: row.id,
	title: row.title ?? '',
	modelVersion: row.modelVersion,
	department: {
		label: row.department,
		confidence: row.departmentConfidence,
		source: row.departmentSource,
	},
	responsibility: {
		label: row.responsibility,
		confidence: row.responsibilityConfidence,
		source: row.responsibilitySource,
	},
	at: row.at,
});

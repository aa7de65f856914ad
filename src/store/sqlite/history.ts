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

export const openHistory = (database: Database, modelId: number): History => {
	const insert = database.prepare(`
		INSERT INTO classifications (id, model_id, title, model_version, department, department_confidence,
			department_source, responsibility, responsibility_confidence, responsibility_source, at)
		VALUES (:id, ${modelId}, :title, :modelVersion, :department, :departmentConfidence, :departmentSource,
			:responsibility, :responsibilityConfidence, :responsibilitySource, :at)`);
	const select = database.prepare<[string], Row>(`
		SELECT id, title, model_version AS modelVersion, department, department_confidence AS departmentConfidence,
			department_source AS departmentSource, responsibility, responsibility_confidence AS responsibilityConfidence,
			responsibility_source AS responsibilitySource, at
		FROM classifications WHERE model_id = ${modelId} AND id = ?`);
	const insertAll = database.transaction((rows: readonly RecordedClassification[]) => {
		for (const row of rows) insert.run(toRow(row));
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

const toRow = ({
	id,
	title,
	modelVersion,
	department,
	responsibility,
	at,
}: RecordedClassification): Row => ({
	id,
	title,
	modelVersion,
	department: department.label,
	departmentConfidence: department.confidence,
	departmentSource: department.source,
	responsibility: responsibility.label,
	responsibilityConfidence: responsibility.confidence,
	responsibilitySource: responsibility.source,
	at,
});

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

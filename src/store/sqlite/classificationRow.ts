import type { KeyedClassification, RecordedClassification } from '../../correction/recorded';

/** A classification as the table of history has it. */
export interface ClassificationRow {
	readonly id: string;
	readonly title: string | null;
	readonly modelVersion: string;
	readonly department: string | null;
	readonly departmentConfidence: number;
	readonly departmentSource: string;
	readonly departmentMargin: number;
	readonly responsibility: string | null;
	readonly responsibilityConfidence: number;
	readonly responsibilitySource: string;
	readonly responsibilityMargin: number;
	readonly confidence: number;
	readonly needsReview: number;
	readonly reviewReason: string | null;
	readonly knownWords: number;
	readonly at: string;
}

/** The columns of the table by the names of a row. */
const COLUMNS: Readonly<Record<keyof ClassificationRow, string>> = {
	id: 'id',
	title: 'title',
	modelVersion: 'model_version',
	department: 'department',
	departmentConfidence: 'department_confidence',
	departmentSource: 'department_source',
	departmentMargin: 'department_margin',
	responsibility: 'responsibility',
	responsibilityConfidence: 'responsibility_confidence',
	responsibilitySource: 'responsibility_source',
	responsibilityMargin: 'responsibility_margin',
	confidence: 'confidence',
	needsReview: 'needs_review',
	reviewReason: 'review_reason',
	knownWords: 'known_words',
	at: 'at',
};

const NAMES = Object.keys(COLUMNS) as Array<keyof ClassificationRow>;

/** The columns in the order of {@link toValues}. */
export const INSERTED: readonly string[] = [...NAMES.map((name) => COLUMNS[name]), 'title_key'];
export const SELECTED = NAMES.map((name) => `${COLUMNS[name]} AS ${name}`).join(', ');

/** A classification's row, value by value. */
export const toValues = (classification: KeyedClassification): unknown[] => {
	const row = toRow(classification);
	return [...NAMES.map((name) => row[name]), classification.key];
};

const toRow = (classification: RecordedClassification): ClassificationRow => {
	const { id, title, modelVersion, department, responsibility, at } = classification;
	const { confidence, needsReview, reviewReason, knownWords } = classification;
	return {
		id,
		title,
		modelVersion,
		department: department.label,
		departmentConfidence: department.confidence,
		departmentSource: department.source,
		departmentMargin: department.margin,
		responsibility: responsibility.label,
		responsibilityConfidence: responsibility.confidence,
		responsibilitySource: responsibility.source,
		responsibilityMargin: responsibility.margin,
		confidence,
		needsReview: Number(needsReview),
		reviewReason,
		knownWords,
		at,
	};
};

export const fromRow = (row: ClassificationRow): RecordedClassification => ({
	id: row.id,
	title: row.title ?? '',
	modelVersion: row.modelVersion,
	department: {
		label: row.department,
		confidence: row.departmentConfidence,
		source: row.departmentSource,
		margin: row.departmentMargin,
	},
	responsibility: {
		label: row.responsibility,
		confidence: row.responsibilityConfidence,
		source: row.responsibilitySource,
		margin: row.responsibilityMargin,
	},
	confidence: row.confidence,
	needsReview: row.needsReview === 1,
	reviewReason: row.reviewReason,
	knownWords: row.knownWords,
	at: row.at,
});

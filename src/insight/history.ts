import { recall, type Memory } from '../correction/memory';
import type { HistoryFilter, RecordedClassification } from '../correction/recorded';
import { JobTitleError, shown } from '../errors';
import { PROPERTIES, type Property, type Statement } from '../example/label';
import { toDocument } from '../example/title';
import { parseTime } from '../time';

/** What people say of a title now; a property that nobody judged is left out. */
export type Judged = Readonly<Partial<Record<Property, Statement>>>;

/** A classification with what people said of its title since; `null` where nobody did. */
export type HistoryEntry = RecordedClassification & { readonly judged: Judged | null };

export const toHistoryEntry = (
	classification: RecordedClassification,
	memory: Memory,
): HistoryEntry => ({ ...classification, judged: judgedOf(classification.title, memory) });

const judgedOf = (title: string, memory: Memory): Judged | null => {
	const lessons = recall(memory, toDocument(title).key);
	const said = PROPERTIES.flatMap((property) => {
		const lesson = lessons[property];
		return lesson === undefined || lesson.kind === 'example'
			? []
			: [[property, lesson.statement] as const];
	});
	return said.length === 0 ? null : Object.fromEntries(said);
};

const SOURCES = ['correction', 'model', 'none'];

/** Checks a filter. Throws INVALID_OPTION on a bad time or source, and on a text or label that is none. */
export const parseFilter = (filter: HistoryFilter): HistoryFilter => {
	if (filter.from !== undefined) parseTime(filter.from, 'from');
	if (filter.before !== undefined) parseTime(filter.before, 'before');
	for (const name of ['department', 'responsibility', 'text'] as const)
		if (!['string', 'undefined'].includes(typeof filter[name]))
			throw invalid(`${name} as a text`, filter[name]);
	if (filter.source !== undefined && !SOURCES.includes(filter.source))
		throw invalid('a source of "correction", "model" or "none"', filter.source);
	return filter;
};

const invalid = (expected: string, value: unknown): JobTitleError =>
	new JobTitleError(
		'INVALID_OPTION',
		`Expected ${expected}, got ${shown(value)}.`,
		'Change the filter, or leave it out.',
	);

import fs from 'node:fs';
import { parse } from 'csv-parse/sync';
import { PROPERTIES, type Property } from '../../src/example/label';

/** A title with what is right of it: a label, `null` for none, `undefined` where nothing is said. */
export type LabelledExample = {
	readonly title: string;
	readonly language: string;
} & { readonly [property in Property]: string | null | undefined };

/** How data files write "none" (no function named), "not a job title" and "nothing said". */
const WRITTEN: ReadonlyMap<string, null | undefined> = new Map([
	['-', null],
	['x', null],
	['?', undefined],
	['', undefined],
]);

/** Reads a tab-separated file with the columns title, department, responsibility and, if it has one, language. */
export const readLabelledFile = (file: string): LabelledExample[] => {
	const rows = parse(fs.readFileSync(file), {
		columns: true,
		delimiter: '\t',
		quote: false,
		bom: true,
		skip_empty_lines: true,
	}) as Array<Record<string, string>>;
	const missing = ['title', ...PROPERTIES].filter((column) => rows[0]?.[column] === undefined);
	if (missing.length > 0)
		throw new Error(
			`Expected a tab-separated file with the columns title, department and responsibility, got ${file} without ${missing.join(' and ')}.`,
		);
	return rows.map(({ title, department, responsibility, language = 'all' }) => ({
		title,
		language,
		department: toStatement(department),
		responsibility: toStatement(responsibility),
	}));
};

const toStatement = (written: string): string | null | undefined =>
	WRITTEN.has(written) ? WRITTEN.get(written) : written;

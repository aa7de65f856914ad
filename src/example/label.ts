import { JobTitleError, shown } from '../errors';

/** The name of a class a title can belong to: trimmed, single-spaced, 1 to 100 characters, no control characters. */
export type Label = string & { readonly __label: never };

/** A classified property of a title. */
export type Property = 'department' | 'responsibility';

/** Both properties, in the order in which they are shown. */
export const PROPERTIES = ['department', 'responsibility'] as const satisfies readonly Property[];

/** What is said about one property of a title: a label, or `null` for "none" (no function named; both null: no job title). */
export type Statement = Label | null;

/** What is said about a title: a property left out (`undefined`) says nothing. */
export interface Statements {
	readonly department?: Statement | undefined;
	readonly responsibility?: Statement | undefined;
}

const MAX_LENGTH = 100;

/** Parses a label. Throws INVALID_LABEL on anything but a text of 1 to 100 printable characters that names something. */
export const parseLabel = (value: unknown): Label => {
	const label = typeof value === 'string' ? value.normalize('NFC').trim().replace(/\s+/g, ' ') : '';
	if (label === '') throw invalid(value, 'a label');
	if (label.length > MAX_LENGTH)
		throw invalid(value, `a label of at most ${MAX_LENGTH} characters`);
	if (/\p{Cc}/u.test(label)) throw invalid(value, 'a label without control characters');
	return label as Label;
};

const invalid = (value: unknown, expected: string): JobTitleError =>
	new JobTitleError(
		'INVALID_LABEL',
		`Expected ${expected}, got ${shown(value)}.`,
		'Choose a label from the list or type its name.',
	);

/** Finds a known label by name whatever its case and spacing; `undefined` where there is none. */
export const findLabel = (label: Label, known: readonly Label[]): Label | undefined =>
	known.includes(label) ? label : known.find((other) => fold(other) === fold(label));

/** The known labels that look most like `label`, at most `count`, nearest first. */
export const nearLabels = (label: Label, known: readonly Label[], count: number): Label[] =>
	known
		.map((other) => ({ other, distance: editDistance(fold(label), fold(other)) }))
		.filter(({ other, distance }) => distance <= Math.max(2, other.length / 2))
		.sort((a, b) => a.distance - b.distance)
		.slice(0, count)
		.map(({ other }) => other);

const fold = (label: string): string =>
	label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Levenshtein's distance (1966): insertions, deletions and replacements that turn `a` into `b`. */
const editDistance = (a: string, b: string): number => {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
		}
		row = next;
	}
	return row[b.length];
};

import { JobTitleError } from '../../src/index';

/** The value that stands for "none"; the same as in data files. */
export const NONE = '-';

/** An empty field says nothing, `-` says "none". */
export const toStatement = (field: string, value: unknown): string | null | undefined => {
	const text = toText(field, value);
	return text === NONE ? null : text;
};

/** A field's text; `undefined` for an empty one. Throws INVALID_CORRECTION on an object or a list. */
export const toText = (field: string, value: unknown): string | undefined => {
	if (typeof value === 'object' && value !== null)
		throw new JobTitleError(
			'INVALID_CORRECTION',
			`Expected ${field} as text, got ${Array.isArray(value) ? 'a list' : 'an object'}.`,
			`Set ${field} to a text field of the item.`,
		);
	const text = String(value ?? '').trim();
	return text === '' ? undefined : text;
};

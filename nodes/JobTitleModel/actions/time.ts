import { toText } from '../../shared/statements';

/** A field's time as ISO 8601; `undefined` for an empty one. An expression such as `$now` gives a time as an object. */
export const toTime = (field: string, value: unknown): string | undefined => {
	if (typeof value !== 'object' || value === null) return toText(field, value);
	if ('toISO' in value && typeof value.toISO === 'function') return String(value.toISO());
	return value instanceof Date ? value.toISOString() : toText(field, value);
};

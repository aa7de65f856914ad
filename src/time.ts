import { JobTitleError, shown } from './errors';

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** Parses a time as ISO 8601; without a zone it is UTC. Throws INVALID_OPTION on anything else. */
export const parseTime = (value: unknown, name: string): string => {
	if (typeof value === 'string' && ISO.test(value) && !Number.isNaN(Date.parse(value)))
		return value;
	throw new JobTitleError(
		'INVALID_OPTION',
		`Expected ${name} to be a time as ISO 8601, got ${shown(value)}.`,
		'Give a time such as 2026-01-31 or 2026-01-31T12:00:00Z.',
	);
};

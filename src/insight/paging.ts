import type { Page } from '../correction/recorded';
import { JobTitleError, shown } from '../errors';

/** Which part of a list is asked for. */
export interface PageOptions {
	/** How many entries, 1 to 10,000. Default 50. */
	readonly limit?: number | undefined;
	/** How many entries to pass over. Default 0. */
	readonly offset?: number | undefined;
}

const MOST = 10_000;

/** Fills in defaults. Throws INVALID_OPTION on a limit or an offset that is none. */
export const parsePage = ({ limit = 50, offset = 0 }: PageOptions): Page => {
	if (!(Number.isInteger(limit) && limit >= 1 && limit <= MOST))
		throw invalid(`a limit from 1 to ${MOST}`, limit, 'Set Limit to a number such as 50.');
	if (!(Number.isInteger(offset) && offset >= 0))
		throw invalid('an offset of 0 or more', offset, 'Set Offset to a number such as 50.');
	return { limit, offset };
};

const invalid = (expected: string, value: unknown, hint: string): JobTitleError =>
	new JobTitleError('INVALID_OPTION', `Expected ${expected}, got ${shown(value)}.`, hint);

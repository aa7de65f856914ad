import { JobTitleError, shown } from '../errors';

/** How much of history is kept; what is left out does not limit it. */
export interface RetentionOptions {
	readonly days?: number | undefined;
	readonly rows?: number | undefined;
}

/** Throws INVALID_OPTION on a limit that is no whole number of 1 or more. */
export const parseRetention = ({ days, rows }: RetentionOptions): RetentionOptions => {
	for (const limit of [days, rows])
		if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= MOST))
			throw new JobTitleError(
				'INVALID_OPTION',
				`Expected a whole number of days or rows from 1 to ${MOST}, got ${shown(limit)}.`,
				'Set it to a number such as 90, or leave it out to keep all.',
			);
	return { days, rows };
};

const MOST = 1_000_000;

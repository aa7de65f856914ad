/** What a {@link JobTitleError} is about; stable, so that workflows and scripts can branch on it. */
export type ErrorCode =
	| 'INVALID_TITLE'
	| 'INVALID_LABEL'
	| 'INVALID_OPTION'
	| 'INVALID_CORRECTION'
	| 'UNKNOWN_LABEL'
	| 'UNKNOWN_CLASSIFICATION'
	| 'UNKNOWN_CORRECTION'
	| 'ALREADY_UNDONE'
	| 'UNKNOWN_POSITION'
	| 'LABEL_EXISTS'
	| 'UNKNOWN_MODEL'
	| 'NAME_NOT_CONFIRMED'
	| 'MODEL_DELETED'
	| 'MODEL_CLOSED'
	| 'PACKAGE_DAMAGED'
	| 'UNSUPPORTED_NODE'
	| 'UNSUPPORTED_STORAGE'
	| 'STORAGE_UNAVAILABLE'
	| 'STORAGE_READ_ONLY'
	| 'STORAGE_BUSY'
	| 'STORAGE_TOO_NEW'
	| 'NOT_A_DATABASE'
	| 'NEVER_LEARNED';

/** The error every function behind the door throws: what was expected, what came, and in `hint` what to do about it. */
export class JobTitleError extends Error {
	override readonly name = 'JobTitleError';

	constructor(
		readonly code: ErrorCode,
		message: string,
		/** One sentence that tells the user what to do. */
		readonly hint: string,
		options?: ErrorOptions,
	) {
		super(message, options);
	}
}

const SHOWN_LENGTH = 80;

/** Shows an offending value in an error message, at most 80 characters of it. */
export const shown = (value: unknown): string => {
	const text = typeof value === 'string' ? `"${value}"` : describe(value);
	return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
};

const describe = (value: unknown): string => {
	if (value === null || value === undefined) return String(value);
	if (Array.isArray(value)) return 'an array';
	return typeof value === 'object' ? 'an object' : String(value);
};

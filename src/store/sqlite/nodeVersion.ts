import { JobTitleError } from '../../errors';

const OLDEST = [22, 12] as const;

/**
 * Throws UNSUPPORTED_NODE on a Node older than 22.12: there better-sqlite3 13 ends the whole process with a segmentation fault
 * when it opens a database (seen with 13.2.0 on Node 20), which nothing can catch.
 */
export const assertNodeVersion = (version: string): void => {
	const [major, minor] = version.split('.').map(Number);
	if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
	throw new JobTitleError(
		'UNSUPPORTED_NODE',
		`Expected Node ${OLDEST.join('.')} or newer, got ${version}.`,
		'Run n8n on Node 22.12 or newer; the official n8n image has it.',
	);
};

import { JobTitleError } from '../../errors';

/** The first release of each major that has Zstandard, which the default model is compressed with; later majors have it. */
const OLDEST = [
	[22, 15],
	[23, 8],
] as const;

/**
 * Throws UNSUPPORTED_NODE on a Node without Zstandard. On much older ones better-sqlite3 13 ends the whole process with a
 * segmentation fault when it opens a database (seen with 13.2.0 on Node 20), which nothing can catch.
 */
export const assertNodeVersion = (version: string): void => {
	const [major, minor] = version.split('.').map(Number);
	const [newest] = OLDEST[OLDEST.length - 1];
	if (major > newest || OLDEST.some((one) => one[0] === major && minor >= one[1])) return;
	throw new JobTitleError(
		'UNSUPPORTED_NODE',
		`Expected Node 22.15 or newer, got ${version}.`,
		'Run n8n on Node 24; the official n8n image has it.',
	);
};

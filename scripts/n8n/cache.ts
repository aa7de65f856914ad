import os from 'node:os';
import path from 'node:path';

/** Folder outside the repository that keeps what is slow to make (a whole n8n) and what lasts (a developer's n8n). */
export const CACHE_FOLDER = path.join(
	process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
	'n8n-nodes-job-title',
);

import fs from 'node:fs';
import path from 'node:path';
import { CACHE_FOLDER } from './cache';
import { run } from './command';

/** The n8n that we develop and test against; the same as that of the engine in package.json. */
export const N8N_VERSION = '2.41.0';

/**
 * Installs a whole n8n into the cache folder, once (minutes, 2.8 GB), and answers its folder. It is made beside its place and
 * renamed into it, so an installation that was interrupted is never taken for a good one. `tell` is called before slow steps.
 */
export const installN8n = async (tell: (step: string) => void): Promise<string> => {
	const folder = path.join(CACHE_FOLDER, `n8n-${N8N_VERSION}`);
	if (fs.existsSync(folder)) return folder;
	const unfinished = `${folder}.unfinished`;
	fs.rmSync(unfinished, { recursive: true, force: true });
	fs.mkdirSync(unfinished, { recursive: true });
	// Without it, npm would look for a project in the folders above.
	fs.writeFileSync(path.join(unfinished, 'package.json'), JSON.stringify({ private: true }));
	tell(`Installing n8n ${N8N_VERSION} into ${folder} (once; about 3 minutes, 2.8 GB) ...`);
	await run('npm', ['install', `n8n@${N8N_VERSION}`, '--ignore-scripts', ...QUIET], unfinished);
	tell('Building its SQLite driver (once; about a minute) ...');
	await run('npm', ['rebuild', 'sqlite3', '--ignore-scripts=false', ...QUIET], unfinished);
	fs.renameSync(unfinished, folder);
	return folder;
};

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** The file that starts n8n, to be run by this process's own Node. */
export const n8nCommand = (installation: string): string =>
	path.join(installation, 'node_modules', 'n8n', 'bin', 'n8n');

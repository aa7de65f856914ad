import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Runs a command in a folder and answers what it wrote to standard output; throws with all that it wrote when it fails. */
export const run = async (
	command: string,
	args: readonly string[],
	folder: string,
	environment: NodeJS.ProcessEnv = process.env,
): Promise<string> => {
	// To files, because n8n ends without waiting for a pipe to be read and would lose what is left in it.
	const written = fs.mkdtempSync(path.join(os.tmpdir(), 'job-title-command-'));
	const [output, errors] = ['output', 'errors'].map((name) => path.join(written, name));
	try {
		const code = await end(command, args, folder, environment, [output, errors]);
		if (code === 0) return fs.readFileSync(output, 'utf8');
		const all = [output, errors].map((file) => fs.readFileSync(file, 'utf8').trim()).join('\n');
		throw new Error(`"${[command, ...args].join(' ')}" failed in ${folder}:\n${all.trim()}`);
	} finally {
		fs.rmSync(written, { recursive: true, force: true });
	}
};

/** The exit code of a command that writes to two files. */
const end = (
	command: string,
	args: readonly string[],
	folder: string,
	environment: NodeJS.ProcessEnv,
	files: readonly string[],
): Promise<number | null> =>
	new Promise((resolve, reject) => {
		const [output, errors] = files.map((file) => fs.openSync(file, 'w'));
		// npm is a script on Windows, which only a shell can start.
		const shell = process.platform === 'win32' && command === 'npm';
		const stdio = ['ignore' as const, output, errors];
		const child = spawn(command, args, { cwd: folder, env: environment, shell, stdio });
		child.on('error', reject);
		child.on('close', resolve);
		[output, errors].forEach((file) => fs.closeSync(file));
	});

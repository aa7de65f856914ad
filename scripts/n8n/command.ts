import { spawn } from 'node:child_process';

/** Runs a command in a folder and answers what it wrote to standard output; throws with all that it wrote when it fails. */
export const run = (
	command: string,
	args: readonly string[],
	folder: string,
	environment: NodeJS.ProcessEnv = process.env,
): Promise<string> =>
	new Promise((resolve, reject) => {
		// npm is a script on Windows, which only a shell can start.
		const shell = process.platform === 'win32' && command === 'npm';
		const child = spawn(command, args, {
			cwd: folder,
			env: environment,
			shell,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		let all = '';
		child.stdout.on('data', (text: Buffer) => {
			output += text;
			all += text;
		});
		child.stderr.on('data', (text: Buffer) => (all += text));
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve(output);
			else
				reject(new Error(`"${[command, ...args].join(' ')}" failed in ${folder}:\n${all.trim()}`));
		});
	});

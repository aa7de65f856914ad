import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { toEnvironment } from './environment';
import { n8nCommand } from './install';

export interface ServerOptions {
	/** Folder of the whole n8n, see `installN8n`. */
	readonly installation: string;
	/** Folder whose `.n8n` holds database, key and community packages; made when it is missing. */
	readonly userFolder: string;
	/** The next port too is taken, for n8n's task runners. */
	readonly port: number;
	/** File for what n8n prints; without it, that goes to this process's own output. */
	readonly logFile?: string;
	/** Further variables, for example of a queue or another database. */
	readonly environment?: Readonly<Record<string, string>>;
}

/** A running n8n. */
export interface Server {
	/** Without slash at the end. */
	readonly url: string;
	/** Settles when n8n has ended, by `stop` or by itself, with its exit code (`null`: killed by a signal). */
	readonly ended: Promise<number | null>;
	/** Asks n8n to end, waits until it has, and kills it after `timeoutMs`. */
	stop(timeoutMs?: number): Promise<void>;
}

const POLL_MS = 250;

/** Starts n8n and waits until it is ready, its migrations done. Throws when it ends or `timeoutMs` pass before. */
export const startServer = async (options: ServerOptions, timeoutMs = 120_000): Promise<Server> => {
	const child = spawnN8n(options);
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	const server = {
		url: `http://localhost:${options.port}`,
		ended,
		stop: (stopTimeoutMs = 30_000) => stop(child, ended, stopTimeoutMs),
	};
	const deadline = Date.now() + timeoutMs;
	while (!(await isReady(options.port))) {
		if (hasEnded(child)) throw new Error(`n8n ended before it was ready. ${whereToLook(options)}`);
		if (Date.now() > deadline) {
			await server.stop();
			throw new Error(`n8n was not ready after ${timeoutMs} ms. ${whereToLook(options)}`);
		}
		await sleep(POLL_MS);
	}
	return server;
};

const spawnN8n = (options: ServerOptions): ChildProcess => {
	fs.mkdirSync(options.userFolder, { recursive: true });
	const log = options.logFile === undefined ? 'inherit' : fs.openSync(options.logFile, 'a');
	const child = spawn(process.execPath, [n8nCommand(options.installation), 'start'], {
		// n8n reads a file `.env` in its working folder.
		cwd: options.userFolder,
		env: {
			...toEnvironment(options.userFolder),
			N8N_PORT: String(options.port),
			N8N_RUNNERS_BROKER_PORT: String(options.port + 1),
			...options.environment,
		},
		stdio: ['ignore', log, log],
	});
	if (typeof log === 'number') fs.closeSync(log);
	// It never outlives us, however we end, except by SIGKILL.
	const kill = () => child.kill();
	process.once('exit', kill);
	child.once('close', () => process.off('exit', kill));
	return child;
};

/** `/healthz` answers before the migrations are done, `/healthz/readiness` with 200 only after. */
const isReady = async (port: number): Promise<boolean> => {
	try {
		return (await fetch(`http://127.0.0.1:${port}/healthz/readiness`)).ok;
	} catch {
		// Nobody listens yet.
		return false;
	}
};

const stop = async (
	child: ChildProcess,
	ended: Promise<number | null>,
	timeoutMs: number,
): Promise<void> => {
	if (hasEnded(child)) return;
	child.kill('SIGTERM');
	const killer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
	await ended;
	clearTimeout(killer);
};

const hasEnded = (child: ChildProcess): boolean =>
	child.exitCode !== null || child.signalCode !== null;

const whereToLook = ({ logFile }: ServerOptions): string =>
	logFile === undefined ? 'Its output above says why.' : `${logFile} says why.`;

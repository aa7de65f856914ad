import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { CACHE_FOLDER } from './n8n/cache';
import { installCommunityPackage } from './n8n/communityPackage';
import { installN8n } from './n8n/install';
import { ensureOwner, OWNER } from './n8n/owner';
import { startServer } from './n8n/server';
import { importWorkflows } from './n8n/workflows';

/** Folder of our package, seen from dist/scripts. */
const PACKAGE_FOLDER = path.join(__dirname, '..', '..');
/** Kept between runs: workflows, executions, models and what they were taught. */
const USER_FOLDER = path.join(CACHE_FOLDER, 'dev');
const LOG_FILE = path.join(USER_FOLDER, 'n8n.log');
const PORT = 5678;

/** What Ctrl-C does: before n8n runs, ending is all (n8n never outlives us); then, waiting for n8n to end in good order. */
let onSignal = (): void => process.exit(1);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => onSignal());

/** Runs a real n8n with our nodes and the example workflows until it is stopped (Ctrl-C). */
const develop = async (): Promise<void> => {
	await refuseTakenPort(PORT);
	const installation = await installN8n(tell);
	tell('Packing the nodes and installing them into n8n ...');
	await installCommunityPackage(PACKAGE_FOLDER, USER_FOLDER);
	tell('Starting n8n ...');
	fs.rmSync(LOG_FILE, { force: true });
	const server = await startServer({
		installation,
		userFolder: USER_FOLDER,
		port: PORT,
		logFile: LOG_FILE,
	});
	onSignal = () => void server.stop();
	await ensureOwner(server.url);
	const workflows = await importWorkflows(
		installation,
		USER_FOLDER,
		path.join(PACKAGE_FOLDER, 'examples'),
	);
	tell(toWelcome(server.url, workflows));
	process.exitCode = (await server.ended) ?? 1;
};

/** Otherwise we would take the n8n that listens there for the one that we have started. */
const refuseTakenPort = (port: number): Promise<void> =>
	new Promise((resolve, reject) => {
		const probe = net.createServer();
		probe.once('error', () =>
			reject(new Error(`Port ${port} is taken. Stop what uses it (another n8n?) and try again.`)),
		);
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
	});

const toWelcome = (url: string, workflows: readonly string[]): string =>
	[
		'',
		`n8n with the job title nodes runs at ${url}`,
		`  Sign in:   ${OWNER.email}  ${OWNER.password}`,
		...workflows.map((id) => `  Workflow:  ${url}/workflow/${id}`),
		`  Data:      ${USER_FOLDER} (delete it to begin anew)`,
		`  Log:       ${LOG_FILE}`,
		'  Stop:      Ctrl-C. After a change to the nodes, stop and start again.',
		'',
	].join('\n');

const tell = (text: string): void => console.log(text);

develop().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
});

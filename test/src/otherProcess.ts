import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openModel, type JobTitleModel } from '../../src/index';

type Method = 'classify' | 'correct' | 'undo';

/** What another process does with a model it opened: one call after the other. */
export interface Errand {
	readonly file: string;
	readonly start?: 'default' | 'empty';
	readonly calls: ReadonlyArray<readonly [Method, unknown]>;
	/** Whether the process kills itself right after the last answer, without closing anything. */
	readonly isKilled?: boolean;
}

/** Runs an errand in a process of its own and returns what each call answered, as JSON keeps it. */
export const inOtherProcess = async (errand: Errand): Promise<unknown[]> => {
	const { stdout } = await run(process.execPath, [__filename, JSON.stringify(errand)]).catch(
		(error: { stdout: string; signal: string | null }) => {
			if (errand.isKilled && error.signal === 'SIGKILL') return error;
			throw error;
		},
	);
	return JSON.parse(stdout) as unknown[];
};

const run = promisify(execFile);

const runErrand = async ({ file, start, calls, isKilled }: Errand): Promise<void> => {
	const model = await openModel({ storage: { kind: 'sqlite', file }, start });
	const answers: unknown[] = [];
	for (const [method, argument] of calls) answers.push(await call(model, method, argument));
	process.stdout.write(JSON.stringify(answers), () => {
		if (isKilled) process.kill(process.pid, 'SIGKILL');
		else void model.close();
	});
};

const call = (model: JobTitleModel, method: Method, argument: unknown): Promise<unknown> =>
	(model[method] as (argument: unknown) => Promise<unknown>).call(model, argument);

if (require.main === module) void runErrand(JSON.parse(process.argv[2]) as Errand);

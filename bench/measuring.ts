import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expandSeed } from '../scripts/seed/expand';
import type { SeedExample } from '../scripts/seed/seedExample';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'job-title-bench-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

let files = 0;

/** Path of a file in a temporary folder; nothing is there yet. */
export const newPath = (): string => path.join(folder, `${++files}.db`);

let seed: readonly SeedExample[] | undefined;

/** Titles of the seed, `count` of them spread over all of it, the same ones every time. */
export const sampleSeed = (count: number, from = 0): SeedExample[] => {
	seed ??= expandSeed().filter(({ department, responsibility }) => department ?? responsibility);
	const all = seed;
	// A prime step goes round the whole list before it comes back.
	return Array.from({ length: count }, (_, i) => all[((i + from) * 7919) % all.length]);
};

/** Milliseconds that `work` took. */
export const timed = async (work: () => unknown): Promise<number> => {
	const start = performance.now();
	await work();
	return performance.now() - start;
};

/** Microseconds, one for each time that `work` was done over `count` things; the best of three, after a warm-up. */
export const perThing = async (count: number, work: () => unknown): Promise<number> => {
	await work();
	const times = [await timed(work), await timed(work), await timed(work)];
	return (Math.min(...times) * 1000) / count;
};

export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export const round = (value: number): string => Number(value.toPrecision(3)).toString();

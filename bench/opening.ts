import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { openModel } from '../src/index';
import { teachCorrections, MILLION, millionFile } from './corrections';
import { notRun, type Line, type Target } from './line';
import { median, newPath, perThing, round, sampleSeed } from './measuring';

/** More than a model has at hand, so that each is read anew. */
const ASKED = 6_000;

const TARGETS = {
	time: { atMost: 1.5, unit: 's' },
	memory: { atMost: 400, unit: 'MB' },
	cost: { atMost: 1.5, unit: 'times' },
} as const satisfies Record<string, Target>;

/** Opening a new model, and one with a million corrections; and what answering costs with so many. */
export const measureOpening = async (): Promise<Line[]> => [
	await measureDefault(),
	...(await measureMillion()),
];

const measureDefault = async (): Promise<Line> => {
	const opened = [await open(newPath()), await open(newPath()), await open(newPath())];
	return {
		measure: 'opening the default model',
		value: median(opened.map(({ ms }) => ms)),
		target: { atMost: 60, unit: 'ms' },
		note: `with the first answer, in a new process; ${round(opened[0].rss / 1e6)} MB resident`,
	};
};

const measureMillion = async (): Promise<Line[]> => {
	const [time, memory, cost] = [
		'opening with 1,000,000 corrections',
		'  resident memory',
		'cost a title with 1,000,000 corrections, against 1,000',
	];
	const file = millionFile();
	if (!fs.existsSync(file)) {
		const note = 'made once by: npm run bench -- million';
		return [
			notRun(time, TARGETS.time, note),
			notRun(memory, TARGETS.memory, note),
			notRun(cost, TARGETS.cost, note),
		];
	}
	const opened = await open(file);
	const few = newPath();
	await teachCorrections(few, 1_000);
	const [ofMany, ofFew] = [await timeTitle(file), await timeTitle(few)];
	return [
		{
			measure: time,
			value: opened.ms / 1000,
			target: TARGETS.time,
			note: `with the first answer, in a new process, from a snapshot at ${MILLION}`,
		},
		{ measure: memory, value: opened.rss / 1e6, target: TARGETS.memory, note: 'of that process' },
		{
			measure: cost,
			value: ofMany / ofFew,
			target: TARGETS.cost,
			note: `${round(ofMany)} us, ${round(ofFew)} us`,
		},
	];
};

const open = async (file: string): Promise<{ readonly ms: number; readonly rss: number }> => {
	const script = path.join(__dirname, 'opened.js');
	const { stdout } = await promisify(execFile)(process.execPath, [script, file]);
	return JSON.parse(stdout) as { ms: number; rss: number };
};

const timeTitle = async (file: string): Promise<number> => {
	const model = await openModel({ storage: { kind: 'sqlite', file } });
	const titles = sampleSeed(ASKED).map(({ title }) => title);
	const time = await perThing(ASKED, () => model.classify(titles, { record: false }));
	await model.close();
	return time;
};

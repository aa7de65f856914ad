import Database from 'better-sqlite3';
import { openModel, type JobTitleModel } from '../src/index';
import type { Line } from './line';
import { median, newPath, round, sampleSeed, timed } from './measuring';

/** Enough that the median is that of a model in use, not of its first seconds. */
const CORRECTIONS = 300;

const IMPORTED = 20_000;

/** What one correction costs, against a bare durable insert; and a bulk import. */
export const measureCorrecting = async (): Promise<Line[]> => {
	const model = await openModel({ storage: { kind: 'sqlite', file: newPath() } });
	const correction = await timeCorrection(model);
	const insert = await timeInsert();
	const imported = await timed(() => model.learn(sampleSeed(IMPORTED, CORRECTIONS)));
	await model.close();
	return [
		{
			measure: 'a correction, durable and seen, against a bare insert',
			value: correction / insert,
			target: { atMost: 3, unit: 'times' },
			note: `median ${round(correction)} ms, bare insert ${round(insert)} ms`,
		},
		{
			measure: 'bulk import of 100,000 labelled titles',
			value: (imported / 1000) * (100_000 / IMPORTED),
			target: { atMost: 10, unit: 's' },
			note: `${IMPORTED} titles in ${round(imported / 1000)} s, times ${100_000 / IMPORTED}`,
		},
	];
};

const timeCorrection = async (model: JobTitleModel): Promise<number> => {
	const times: number[] = [];
	for (const { title, department, responsibility } of sampleSeed(CORRECTIONS))
		times.push(
			await timed(async () => {
				await model.correct([{ title, department, responsibility }]);
				await model.classify([title], { record: false });
			}),
		);
	return median(times);
};

/** The median of inserts of one row with `synchronous = FULL`, each a transaction. */
const timeInsert = async (): Promise<number> => {
	const database = new Database(newPath());
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = FULL');
	database.exec('CREATE TABLE titles (id INTEGER PRIMARY KEY, title TEXT, department TEXT)');
	const insert = database.prepare('INSERT INTO titles (title, department) VALUES (?, ?)');
	const times: number[] = [];
	for (const { title, department } of sampleSeed(CORRECTIONS))
		times.push(await timed(() => insert.run(title, department)));
	database.close();
	return median(times);
};

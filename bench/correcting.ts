import Database from 'better-sqlite3';
import type { SeedExample } from '../scripts/seed/seedExample';
import { openModel, type JobTitleModel } from '../src/index';
import type { Line } from './line';
import { median, newPath, round, sampleSeed, timed } from './measuring';

/** Enough that the median is that of a model in use, not of its first seconds. */
const CORRECTIONS = 300;

const IMPORTED = 20_000;

/** What one correction costs, against a bare durable insert; and a bulk import. */
export const measureCorrecting = async (): Promise<Line[]> => {
	const model = await openModel({ storage: { kind: 'sqlite', file: newPath() } });
	const bare = openBare();
	const inARow = await timeInserts(bare);
	const { correction, insert } = await timeCorrections(model, bare);
	const imported = await timed(() => model.learn(sampleSeed(IMPORTED, CORRECTIONS)));
	await model.close();
	bare.close();
	return [
		toLine('in a row', correction, inARow),
		toLine('in turn with it', correction, insert),
		{
			measure: 'bulk import of 100,000 labelled titles',
			value: (imported / 1000) * (100_000 / IMPORTED),
			target: { atMost: 10, unit: 's' },
			note: `${IMPORTED} titles in ${round(imported / 1000)} s, times ${100_000 / IMPORTED}`,
		},
	];
};

const toLine = (against: string, correction: number, insert: number): Line => ({
	measure: `a correction, seen, against bare inserts ${against}`,
	value: correction / insert,
	target: { atMost: 3, unit: 'times' },
	note: `medians: ${round(correction)} ms, bare insert ${round(insert)} ms`,
});

/** Medians of corrections that are asked for at once, and of bare inserts between them: a disk is slower after a pause. */
const timeCorrections = async (
	model: JobTitleModel,
	bare: BareTable,
): Promise<{ readonly correction: number; readonly insert: number }> => {
	const corrections: number[] = [];
	const inserts: number[] = [];
	for (const example of sampleSeed(CORRECTIONS)) {
		const { title, department, responsibility } = example;
		corrections.push(
			await timed(async () => {
				await model.correct([{ title, department, responsibility }]);
				await model.classify([title], { record: false });
			}),
		);
		inserts.push(await timed(() => bare.insert(example)));
	}
	return { correction: median(corrections), insert: median(inserts) };
};

const timeInserts = async (bare: BareTable): Promise<number> => {
	const times: number[] = [];
	for (const example of sampleSeed(CORRECTIONS))
		times.push(await timed(() => bare.insert(example)));
	return median(times);
};

/** A table of its own; each insert of one row with `synchronous = FULL` is a transaction. */
interface BareTable {
	insert(example: SeedExample): void;
	close(): void;
}

const openBare = (): BareTable => {
	const database = new Database(newPath());
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = FULL');
	database.exec('CREATE TABLE titles (id INTEGER PRIMARY KEY, title TEXT, department TEXT)');
	const insert = database.prepare('INSERT INTO titles (title, department) VALUES (?, ?)');
	return {
		insert: ({ title, department }) => void insert.run(title, department),
		close: () => void database.close(),
	};
};

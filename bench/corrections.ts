import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { CACHE_FOLDER } from '../scripts/n8n/cache';
import type { SeedExample } from '../scripts/seed/seedExample';
import { TOKENIZER_VERSION } from '../src/example/tokenizer';
import { openModel } from '../src/index';
import { sampleSeed } from './measuring';

export const MILLION = 1_000_000;

/** Where the model with a million corrections is kept: replaying them takes many minutes, so it is made once. */
export const millionFile = (): string =>
	path.join(CACHE_FOLDER, `bench-million-${TOKENIZER_VERSION}.db`);

/** Makes the model with a million corrections, beside its place, and renames it into it. */
export const makeMillion = async (): Promise<void> => {
	const file = `${millionFile()}.unfinished`;
	fs.mkdirSync(CACHE_FOLDER, { recursive: true });
	for (const end of ['', '-wal', '-shm']) fs.rmSync(file + end, { force: true });
	await teachCorrections(file, MILLION);
	fs.renameSync(file, millionFile());
};

/** Writes corrections of so many titles into a journal, as another process would, and lets a model learn them. */
export const teachCorrections = async (file: string, count: number): Promise<void> => {
	const storage = { kind: 'sqlite', file } as const;
	await (await openModel({ storage })).close();
	writeJournal(file, count);
	const model = await openModel({ storage });
	await model.holdings();
	await model.close();
};

const writeJournal = (file: string, count: number): void => {
	const database = new Database(file);
	const addTitle = database.prepare('INSERT INTO titles (id, model_id, text) VALUES (?, 1, ?)');
	const addEvent = database.prepare(`
		INSERT INTO events (model_id, position, id, kind, title_id, department, responsibility, at)
		VALUES (1, ?, ?, 'correction', ?, ?, ?, '2026-01-02T03:04:05.678Z')`);
	database.transaction(() => {
		let position = 0;
		for (const { title, department, responsibility } of distinctTitles(count)) {
			position += 1;
			addTitle.run(position, title);
			addEvent.run(position, `id-${position}`, position, department ?? '', responsibility ?? '');
		}
	})();
	database.close();
};

const BEFORE = ['', 'Interim ', 'Acting '];

const AFTER = [
	'',
	' EMEA',
	', North America',
	' - Berlin',
	' (Retail)',
	' at Acme',
	' for Startups',
];

/** Titles of the seed, plain and then with additions that people make, each once. */
function* distinctTitles(count: number): Generator<SeedExample> {
	const examples = sampleSeed(100_000);
	const met = new Set<string>();
	for (const before of BEFORE)
		for (const after of AFTER)
			for (const example of examples) {
				const title = before + example.title + after;
				if (met.size >= count) return;
				if (met.has(title)) continue;
				met.add(title);
				yield { ...example, title };
			}
}

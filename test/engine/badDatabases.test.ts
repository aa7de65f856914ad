import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { describe, test } from 'node:test';
import Database from 'better-sqlite3';
import type { IDataObject } from 'n8n-workflow';
import { CLASSIFY, CORRECT, classifyNode, correctNode, newPath, run } from './workbench';

const DATABASES: ReadonlyArray<{
	readonly name: string;
	readonly code: string;
	/** Puts something in the place of a database. */
	spoil(file: string): void;
}> = [
	{ name: 'is a folder', code: 'STORAGE_UNAVAILABLE', spoil: (file) => fs.mkdirSync(file) },
	{
		name: 'is no database',
		code: 'NOT_A_DATABASE',
		spoil: (file) => fs.writeFileSync(file, 'job_title,department\n'.repeat(100)),
	},
	{
		name: 'is read-only',
		code: 'STORAGE_READ_ONLY',
		spoil: (file) => fs.writeFileSync(file, '', { mode: 0o444 }),
	},
	{
		name: 'was written by a newer version',
		code: 'STORAGE_TOO_NEW',
		spoil: (file) =>
			new Database(file).exec('PRAGMA journal_mode = WAL; PRAGMA user_version = 999').close(),
	},
];

describe('A database that', () => {
	for (const { name, code, spoil } of DATABASES) {
		test(`${name} makes Classify Job Title say so and leaves it as it was`, async () => {
			const file = newPath();
			spoil(file);
			const before = contentOf(file);

			const result = await run(
				[classifyNode({}, { onError: 'continueRegularOutput' })],
				[{ job_title: 'Software Engineer' }],
				{ file },
			);

			const [confident, [item]] = result.output(CLASSIFY);
			assert.deepEqual(confident, []);
			assert.equal((item.json.error as IDataObject).code, code);
			assert.deepEqual(contentOf(file), before);
		});

		test(`${name} makes Correct Classification stop with the item and what to do`, async () => {
			const file = newPath();
			spoil(file);

			const { error, output } = await run(
				[correctNode()],
				[{ job_title: 'Growth Wizard', department: 'Marketing' }],
				{ file },
			);

			assert.match(error!.message, /^Expected a .*database/);
			assert.ok(error!.description);
			assert.equal(error!.context?.itemIndex, 0);
			assert.deepEqual(output(CORRECT), []);
		});
	}
});

const contentOf = (file: string): string =>
	fs.statSync(file).isDirectory()
		? 'a folder'
		: createHash('sha256').update(fs.readFileSync(file)).digest('hex');

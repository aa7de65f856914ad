import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { newPath } from '../../workbench';

const DATABASE_MODULE = require.resolve('../../../../src/store/sqlite/database');

const PROCESSES = 4;

const FILES = 60;

/** Opens each of the files at its moment, as other processes do; a moment lasts 15 milliseconds. */
const OPENING = `
	const [module, start, ...files] = process.argv.slice(1);
	const { openDatabase } = require(module);
	files.forEach((file, i) => {
		while (Date.now() < Number(start) + i * 15);
		openDatabase(file).close();
	});`;

test('Processes that open the same new file at the same moment all open it', async () => {
	const files = Array.from({ length: FILES }, () => newPath());
	const start = String(Date.now() + 1_000);

	const opening = Array.from({ length: PROCESSES }, () =>
		promisify(execFile)(process.execPath, ['-e', OPENING, DATABASE_MODULE, start, ...files]),
	);

	const outcomes = await Promise.allSettled(opening);
	assert.deepEqual(
		outcomes.map(({ status }) => status),
		Array(PROCESSES).fill('fulfilled'),
	);
});

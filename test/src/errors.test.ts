import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, test } from 'node:test';
import Database from 'better-sqlite3';
import { shown } from '../../src/errors';
import {
	deleteModel,
	JobTitleError,
	openModel,
	type ErrorCode,
	type Storage,
} from '../../src/index';
import { readDefaults } from '../../src/loadDefaults';
import { NO_COUNTS } from '../../src/model/baseCounts';
import { createNaiveBayes } from '../../src/model/naiveBayes';
import { explain } from '../../src/store/sqlite/database';
import { assertNodeVersion } from '../../src/store/sqlite/nodeVersion';
import { newPath, open, openEmpty } from './workbench';

/** What makes each code come up; a code without an entry does not compile. */
const PROVOCATIONS: Readonly<Record<ErrorCode, () => unknown>> = {
	INVALID_TITLE: async () => (await openEmpty()).classify([{ title: 'Clerk' } as never]),
	INVALID_LABEL: async () => refusal({ title: 'Clerk', department: ' ' }),
	INVALID_OPTION: async () => (await openEmpty()).classify([], { threshold: 1.2 }),
	INVALID_CORRECTION: async () => refusal({ title: 'Clerk' }),
	UNKNOWN_LABEL: async () => refusal({ title: 'Clerk', department: 'Wizardry' }),
	UNKNOWN_CLASSIFICATION: async () => refusal({ classificationId: 'no such', department: 'IT' }),
	UNKNOWN_CORRECTION: async () => (await openEmpty()).undo('no such'),
	ALREADY_UNDONE: async () => {
		const model = await openEmpty();
		const [{ correctionId }] = await model.correct([
			{ title: 'Clerk', department: 'Archive', allowNewLabels: true },
		]);
		await model.undo(correctionId!);
		await model.undo(correctionId!);
	},
	UNKNOWN_POSITION: async () => (await openEmpty()).restore({ position: 1 }),
	LABEL_EXISTS: async () =>
		(await open()).rename({ property: 'department', from: 'Sales', to: 'legal' }),
	UNKNOWN_MODEL: () => deleted('no such', 'no such'),
	NAME_NOT_CONFIRMED: () => deleted('default', 'defualt'),
	MODEL_DELETED: async () => {
		const file = newPath();
		const model = await openEmpty(file);
		await deleteModel({
			storage: { kind: 'sqlite', file },
			name: 'default',
			confirmName: 'default',
		});
		await model.learn([{ title: 'Clerk', department: 'Archive' }]);
	},
	MODEL_CLOSED: async () => {
		const model = await openEmpty();
		await model.close();
		await model.classify(['Clerk']);
	},
	PACKAGE_DAMAGED: () => readDefaults(newPath()),
	UNSUPPORTED_NODE: () => assertNodeVersion('20.20.2'),
	UNSUPPORTED_STORAGE: () =>
		openModel({ storage: { kind: 'carrier pigeon' } as unknown as Storage }),
	STORAGE_UNAVAILABLE: () => {
		const folder = newPath();
		fs.mkdirSync(folder);
		return open(folder);
	},
	STORAGE_READ_ONLY: () => {
		const file = newPath();
		fs.writeFileSync(file, '', { mode: 0o444 });
		return open(file);
	},
	STORAGE_BUSY: () => {
		const file = newPath();
		const holder = new Database(file);
		const other = new Database(file, { timeout: 0 });
		holder.exec('BEGIN EXCLUSIVE');
		try {
			other.exec('BEGIN IMMEDIATE');
		} catch (error) {
			throw explain(file, error);
		} finally {
			holder.close();
			other.close();
		}
	},
	STORAGE_TOO_NEW: () => {
		const file = newPath();
		new Database(file).exec('PRAGMA user_version = 999').close();
		return open(file);
	},
	NOT_A_DATABASE: () => {
		const file = newPath();
		fs.writeFileSync(file, 'title;department\nClerk;Archive\n');
		return open(file);
	},
	NEVER_LEARNED: () => createNaiveBayes(NO_COUNTS).unlearnOne(['w:clerk'], 'Archive'),
};

const deleted = (name: string, confirmName: string): Promise<void> =>
	deleteModel({ storage: { kind: 'sqlite', file: newPath() }, name, confirmName });

const refusal = async (correction: object): Promise<never> => {
	const [{ error }] = await (await open()).correct([correction]);
	throw error;
};

describe('Every error says what was expected, what came and what to do', () => {
	for (const [code, provoke] of Object.entries(PROVOCATIONS)) {
		test(code, async () => {
			await assert.rejects(
				async () => provoke(),
				(error) => {
					assert.ok(error instanceof JobTitleError);
					assert.equal(error.code, code);
					assert.match(error.message, /^Expected .+, got .+\.$/s);
					assert.match(error.hint, /^[A-Z].+[.?]/);
					return true;
				},
			);
		});
	}
});

const SHOWN: ReadonlyArray<readonly [name: string, value: unknown, text: string]> = [
	['a text', 'Clerk', '"Clerk"'],
	['an empty text', '', '""'],
	['a number', 1.2, '1.2'],
	['nothing', undefined, 'undefined'],
	['null', null, 'null'],
	['an object', { title: 'Clerk' }, 'an object'],
	['an array', ['Clerk'], 'an array'],
	['a long text', 'x'.repeat(100_000), `"${'x'.repeat(79)}…`],
];

describe('An error shows the offending value', () => {
	for (const [name, value, text] of SHOWN) {
		test(`in at most 80 characters: ${name}`, () => assert.equal(shown(value), text));
	}
});

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type * as Door from '../../src/index';
import { newPath } from './workbench';

const SOURCES = path.join(__dirname, '..', '..', 'src');

const MODULES = path.join(__dirname, '..', '..', '..', 'node_modules');

/** A copy of the built package, of which one file has lost its second half; answers its door and how to mend it. */
const installDamaged = (file: string): { readonly door: typeof Door; mend(): void } => {
	const folder = newPath();
	const copy = path.join(folder, 'src');
	fs.cpSync(SOURCES, copy, { recursive: true });
	fs.symlinkSync(MODULES, path.join(folder, 'node_modules'));
	const half = Math.floor(fs.statSync(path.join(copy, file)).size / 2);
	fs.truncateSync(path.join(copy, file), half);
	return {
		// eslint-disable-next-line @typescript-eslint/no-require-imports -- another copy than the one imported above
		door: require(path.join(copy, 'index.js')) as typeof Door,
		mend: () => fs.copyFileSync(path.join(SOURCES, file), path.join(copy, file)),
	};
};

describe('A package that lost half of', () => {
	for (const file of ['seed/default-model.bin', 'example/lexicon.bin'])
		test(`${file} is told from a database that is broken, and opens once it is whole`, async () => {
			const { door, mend } = installDamaged(file);
			const options = { storage: { kind: 'sqlite', file: newPath() } } as const;

			await assert.rejects(door.openModel(options), { code: 'PACKAGE_DAMAGED' });
			mend();

			const model = await door.openModel(options);
			const [{ department }] = await model.classify(['VP Sales']);
			assert.equal(department.label, 'Sales');
			await model.close();
		});
});

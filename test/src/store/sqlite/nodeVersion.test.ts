import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { assertNodeVersion } from '../../../../src/store/sqlite/nodeVersion';
import { newPath } from '../../workbench';

describe('Node', () => {
	const REFUSED = ['20.20.2', '18.0.0', '22.14.0', '23.7.0', '6.17.1'];
	const TAKEN = ['22.15.0', '22.20.1', '23.8.0', '24.0.0', '24.21.0', '100.0.0'];

	for (const version of REFUSED) {
		test(`${version} is refused with the version that is needed`, () => {
			assert.throws(() => assertNodeVersion(version), {
				code: 'UNSUPPORTED_NODE',
				message: `Expected Node 22.15 or newer, got ${version}.`,
			});
		});
	}

	for (const version of TAKEN) {
		test(`${version} will do`, () => assert.doesNotThrow(() => assertNodeVersion(version)));
	}

	test('is asked for its version before the driver is loaded', async () => {
		const script = `
			Object.defineProperty(process.versions, 'node', { value: '20.20.2' });
			const { openDatabase } = require(process.argv[1]);
			try { openDatabase(process.argv[2]); } catch (error) { console.log(error.code); }
			console.log(Object.keys(require.cache).some((file) => /[\\\\/]better-sqlite3[\\\\/]/.test(file)));`;
		const module = require.resolve('../../../../src/store/sqlite/database');

		const { stdout } = await promisify(execFile)(process.execPath, [
			'-e',
			script,
			module,
			newPath(),
		]);

		assert.equal(stdout, 'UNSUPPORTED_NODE\nfalse\n');
	});
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SOURCES, textOf } from './sources';

const KEPT_OUT: ReadonlyArray<readonly [name: string, words: RegExp, allowed: RegExp]> = [
	['The environment is read', /\bprocess\.env\b/, /^nodes\/shared\//],
	[
		'Time and chance come in',
		/\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b/,
		/^src\/openModel\.ts$/,
	],
];

for (const [name, words, allowed] of KEPT_OUT) {
	test(`${name} at one place only`, () => {
		const found = SOURCES.filter((file) => words.test(textOf(file)));

		assert.deepEqual(
			found.filter((file) => !allowed.test(file)),
			[],
		);
	});
}

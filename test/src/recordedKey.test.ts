import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf, toRecordedKey } from '../../src/recordedKey';

test('A key that history keeps is taken as it is', () => {
	assert.equal(keyOf({ title: 'Sr. VP', key: toRecordedKey('kept') }), 'kept');
});

for (const [name, key] of [
	['none was kept', null],
	['one of another version was kept', '0 sr baker'],
] as const)
	test(`A key is made anew where ${name}`, () => {
		assert.equal(keyOf({ title: 'Sr. Baker', key }), 'senior baker');
	});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fieldsOf, glossesOf, meaningsOf } from '../../../src/example/lexicon';

describe('Glosses of a word', () => {
	const GLOSSES: ReadonlyArray<readonly [name: string, word: string, glosses: readonly string[]]> =
		[
			['a word of one language', 'einkaufer', ['buyer']],
			['a compound, of its parts', 'softwareentwickler', ['software', 'developer']],
			['the listed form of an inflected word', 'trabajadoras', ['worker']],
			['a compound of an inflected last part', 'quarzleiterinnen', ['quartz', 'head']],
			['a compound of three parts', 'quarzsoftwareberater', ['quartz', 'software', 'consultant']],
			['a text too long for a word', 'reisen'.repeat(49), []],
			['an English word, which is not taken for a German plural', 'brands', []],
			['a word of no language', 'quark7', []],
			['no word', '', []],
			['a word that names a property of objects, too', 'constructor', ['builder']],
		];

	for (const [name, word, glosses] of GLOSSES)
		test(`are those of ${name}`, () => assert.deepEqual(glossesOf(word), glosses));

	test('stand for the word, which stands for itself without any', () => {
		assert.deepEqual(meaningsOf('einkaufer'), ['buyer']);
		assert.deepEqual(meaningsOf('quark7'), ['quark7']);
	});
});

describe('Fields of a word', () => {
	const FIELDS: ReadonlyArray<readonly [word: string, fields: readonly string[]]> = [
		['plumber', ['plumbing', 'k-craft']],
		['plumbers', ['plumbing', 'k-craft']],
		['a&r', ['music']],
		['quark7', []],
	];

	for (const [word, fields] of FIELDS)
		test(`of ${word} are ${fields.join(', ') || 'none'}`, () =>
			assert.deepEqual(fieldsOf(word), fields));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseTitle, toDocument } from '../../../src/example/title';

const PARSED: ReadonlyArray<readonly [name: string, value: unknown, title: string]> = [
	['a text', ' VP of Sales ', ' VP of Sales '],
	['null', null, ''],
	['nothing', undefined, ''],
	['a number', 42, '42'],
	['a big number', 12345678901234567890n, '12345678901234567890'],
	['a truth value', true, 'true'],
];

describe('A title is read from', () => {
	for (const [name, value, title] of PARSED) {
		test(name, () => assert.equal(parseTitle(value), title));
	}
});

describe('A title is not read from', () => {
	const REFUSED: ReadonlyArray<readonly [name: string, value: unknown]> = [
		['an object', {}],
		['a list', ['VP of Sales']],
		['a function', () => 'VP of Sales'],
		['a symbol', Symbol('VP of Sales')],
	];

	for (const [name, value] of REFUSED) {
		test(name, () => assert.throws(() => parseTitle(value), { code: 'INVALID_TITLE' }));
	}
});

describe('Two ways of writing one title have one key', () => {
	const SAME: ReadonlyArray<readonly [name: string, one: string, other: string]> = [
		['case', 'Software Engineer', 'SOFTWARE engineer'],
		['blanks', 'Software Engineer', '\t Software \u00a0 Engineer\n'],
		['case of joined words', 'HeadofGrowth', 'HEADOFGROWTH'],
		['accents of joined words', 'DirecteurQualité', 'DirecteurQualite'],
		['accents', 'Ingénieur', 'Ingenieur'],
		['composed and decomposed letters', 'Ing\u00e9nieur', 'Inge\u0301nieur'],
		['wide letters', 'Ｅｎｇｉｎｅｅｒ', 'Engineer'],
		['invisible characters', 'Software\u200b Engineer\ufeff', 'Software Engineer'],
		['pictures', '🚀 Software Engineer', 'Software Engineer'],
		['abbreviations', 'Sr. Mgr', 'Senior Manager'],
		['dots between letters', 'V.P. Sales', 'VP Sales'],
		['a phrase of rank', 'Vice President Sales', 'VP Sales'],
		['an abbreviation that is a word, too', 'Bus. Dev.', 'Business Development'],
		['a gender mark at a point', 'Technicien·ne', 'Technicien'],
		['a gender mark', 'Koch (m/w/d)', 'Koch'],
	];

	for (const [name, one, other] of SAME) {
		test(name, () => assert.equal(toDocument(one).key, toDocument(other).key));
	}
});

describe('Words that were written as one', () => {
	const READ: ReadonlyArray<readonly [name: string, one: string, words: string]> = [
		['are parted around a rank', 'HeadofGrowth, SVPSales', 'head of growth svp sales'],
		['are parted after capitals', 'VPofEngineering', 'vp of engineering'],
		['are parted before a blank', 'CTOand Founder', 'cto founder'],
		['are parted with accents', 'DirecteurQualité', 'directeur qualite'],
		['are parted in wide letters', 'ＨｅａｄｏｆＳａｌｅｓ', 'head of sales'],
		['stay a name without a rank', 'JavaScript SalesLoop', 'javascript salesloop'],
		['stay a plural', 'VPs and CTOs', 'vps ctos'],
		['stay whole where one is unknown', 'QuarkwizManager', 'quarkwizmanager'],
	];

	for (const [name, one, words] of READ)
		test(name, () => {
			const read = toDocument(one).words.map(({ lexeme }) => lexeme.text);

			assert.equal(read.join(' '), words);
		});
});

describe('Two titles have two keys', () => {
	const DIFFERENT: ReadonlyArray<readonly [one: string, other: string]> = [
		['Sales Manager', 'Sales Director'],
		['Engineer', 'Senior Engineer'],
		['Bus Driver', 'Business Driver'],
		['Manager of Sales', 'Manager of Legal'],
	];

	for (const [one, other] of DIFFERENT) {
		test(`${one}, ${other}`, () => assert.notEqual(toDocument(one).key, toDocument(other).key));
	}
});

describe('A Document', () => {
	test('of any text is made of lower-case ASCII words, the same each time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				const document = toDocument(text);

				assert.match(document.key, /^[a-z0-9& ]*$/);
				assert.deepEqual(toDocument(text), document);
				assert.ok(document.words.every((word) => word.lexeme.text !== ''));
			}),
		);
	});

	test('of a text over 300 characters is foreign, and made in no time', () => {
		const started = performance.now();

		const { isForeign } = toDocument('vice president of '.repeat(5_556));

		assert.equal(isForeign, true);
		assert.ok(performance.now() - started < 1_000);
	});

	const FOREIGN = ['ada@palefern.example', 'https://palefern.example', '+49 (30) 1234-5678', '42'];

	for (const text of FOREIGN) {
		test(`is foreign where the text has a form no title has: ${text}`, () => {
			assert.equal(toDocument(text).isForeign, true);
		});
	}

	const EMPTY = ['', '   ', '--', '🚀', '\u0000\u0007', '\u200b', '\ud83d'];

	for (const text of EMPTY) {
		test(`has no word where there is none: ${JSON.stringify(text)}`, () => {
			assert.deepEqual(toDocument(text).words, []);
		});
	}
});

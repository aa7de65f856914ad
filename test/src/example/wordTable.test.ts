import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openWords, packWords } from '../../../src/example/wordTable';

describe('A packed table of words', () => {
	const table = openWords(
		packWords(
			new Map([
				['koch', ['cook', '']],
				['kochin', ['', 'hospitality']],
				['attaché', ['diplomat', 'diplomacy']],
			]),
		),
	);

	test('finds the columns of a word, empty ones too', () => {
		const readRow = (word: string): unknown[] => [table.find(word, 0), table.find(word, 1)];

		assert.deepEqual(readRow('koch'), ['cook', '']);
		assert.deepEqual(readRow('kochin'), ['', 'hospitality']);
		assert.deepEqual(readRow('attaché'), ['diplomat', 'diplomacy']);
	});

	for (const word of ['', 'k', 'kochi', 'kochinn', 'cook', 'constructor'])
		test(`finds nothing of a word that is not in it: ${JSON.stringify(word)}`, () => {
			assert.equal(table.has(word), false);
			assert.equal(table.find(word, 0), undefined);
		});

	test('finds each of many words, several of them in one group', () => {
		const words = Array.from({ length: 200_000 }, (_, i) => `word${i}`);

		const many = openWords(packWords(new Map(words.map((word) => [word, [word]]))));

		assert.equal(
			words.find((word) => many.find(word, 0) !== word),
			undefined,
		);
	});
});

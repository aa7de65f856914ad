import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toPlainCounts, toPlainDefaults } from '../../../scripts/plainModel';
import { toDocument } from '../../../src/example/title';
import { read, toTokens } from '../../../src/example/tokenizer';
import { assertClose } from './assertClose';

describe('A base scorer', () => {
	test('adds up the words of a title as if it met each token by itself', () => {
		const document = toDocument('Tokyo and Osaka Sales Manager');
		const counts = toTokens(document).map(({ text }, i) => [text, i + 1] as const);
		const base = toPlainCounts({
			One: { documents: 3, tokens: Object.fromEntries(counts) },
			Other: { documents: 2, tokens: Object.fromEntries(counts.slice(0, 5)) },
		});
		const { score } = toPlainDefaults(base);

		const byWord = score(read(document)).department;

		const byToken = score({ parts: [], pairs: [], shape: toTokens(document) }).department;
		assert.equal(byWord.known, byToken.known);
		assertClose(byWord.logs, [...byToken.logs]);
		assertClose(byWord.weighted, [...byToken.weighted]);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toDocument } from '../../../src/example/title';
import { read, TOKEN_KINDS, tokensOf, toTokens } from '../../../src/example/tokenizer';

const textsOf = (title: string): string[] => toTokens(toDocument(title)).map(({ text }) => text);

describe('Tokens', () => {
	test('are of a known kind, with a share above 0 and at most 1', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				const tokens = toTokens(toDocument(text));

				for (const { text: token, kind, share } of tokens) {
					assert.ok(TOKEN_KINDS.includes(kind));
					assert.ok(share > 0 && share <= 1);
					assert.equal(token.includes('\n'), false);
				}
			}),
		);
	});

	test('of a word in its roles are distinct, and so are the words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				const { parts } = read(toDocument(text));

				assert.equal(new Set(parts.map(({ lexeme }) => lexeme)).size, parts.length);
				for (const tokens of parts.map(tokensOf))
					assert.equal(new Set(tokens.map((token) => token.text)).size, tokens.length);
			}),
		);
	});

	test('are the same for the same title', () => {
		assert.deepEqual(textsOf('VP of Sales'), textsOf('vice  president of SALES'));
	});

	test('have each naming word of the title, and none that names nothing', () => {
		const texts = textsOf('Head of Quark Research');

		assert.ok(['w:head', 'w:quark', 'w:research'].every((text) => texts.includes(text)));
		assert.equal(texts.includes('w:of'), false);
	});

	for (const title of ['', ' ', 'of the', '🚀']) {
		test(`there are none of ${JSON.stringify(title)}`, () => assert.deepEqual(textsOf(title), []));
	}
});

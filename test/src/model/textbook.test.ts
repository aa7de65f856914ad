import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { softmax } from '../../../src/model/softmax';
import { assertClose } from './assertClose';
import { predict } from './predict';
import { learnTextbook } from './textbook';

describe('The textbook example of multinomial Naive Bayes (Manning et al. 2008, example 13.1)', () => {
	const joint = () => predict(learnTextbook(), 'Chinese Chinese Chinese Tokyo Japan');

	test('has the counts of its table: 3 and 1 documents, 8 and 3 tokens, 6 words', () => {
		const bayes = learnTextbook();

		assert.deepEqual([bayes.documents('China'), bayes.documents('not China')], [3, 1]);
		assert.deepEqual([bayes.tokens('China'), bayes.tokens('not China')], [8, 3]);
		assert.deepEqual([bayes.totalDocuments, bayes.vocabularySize], [4, 6]);
	});

	test('gives the log-likelihoods of the book', () => {
		// P(Chinese|China) = (5 + 1) / (8 + 6) = 3/7, P(Tokyo|China) = P(Japan|China) = (0 + 1) / (8 + 6) = 1/14
		// P(Chinese|not) = P(Tokyo|not) = P(Japan|not) = (1 + 1) / (3 + 6) = 2/9
		const expected = [
			Math.log((3 / 4) * (3 / 7) ** 3 * (1 / 14) * (1 / 14)),
			Math.log((1 / 4) * (2 / 9) ** 3 * (2 / 9) * (2 / 9)),
		];

		assert.deepEqual(joint().classes, ['China', 'not China']);
		assertClose(joint().logLikelihoods, expected);
		// The book's rounded numbers: about 0.0003 and 0.0001.
		assert.deepEqual(
			Array.from(joint().logLikelihoods, (value) => Math.exp(value).toFixed(4)),
			['0.0003', '0.0001'],
		);
	});

	test('gives the posterior, and so the class China', () => {
		// 3/4 * 27/343 / 196 = 81/268912 and 1/4 * 32/59049 = 8/59049; the posterior is their share of the sum.
		const [china, not] = [81 / 268_912, 8 / 59_049];

		assertClose(softmax(joint().logLikelihoods), [china / (china + not), not / (china + not)]);
		assert.equal(softmax(joint().logLikelihoods)[0].toFixed(4), '0.6898');
	});

	test('takes no notice of a word that was never met', () => {
		const known = predict(learnTextbook(), 'Tokyo');

		const both = predict(learnTextbook(), 'Tokyo Osaka');

		assert.deepEqual(both, known);
	});

	test('falls back on the share of documents where no word is known', () => {
		const { logLikelihoods } = predict(learnTextbook(), 'Osaka');

		assertClose(softmax(logLikelihoods), [3 / 4, 1 / 4]);
	});
});

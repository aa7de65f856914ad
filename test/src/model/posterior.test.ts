import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { predictPlainly, toPlainCounts, toPlainDefaults } from '../../../scripts/plainModel';
import { toDocument } from '../../../src/example/title';
import { read, toTokens, type Token } from '../../../src/example/tokenizer';
import { NO_COUNTS } from '../../../src/model/baseCounts';
import { createNaiveBayes, type NaiveBayes } from '../../../src/model/naiveBayes';
import type { Joint } from '../../../src/model/posterior';
import { softmax } from '../../../src/model/softmax';

const CHINA = { documents: 2, tokens: { Chinese: 4, Beijing: 1, Shanghai: 1 } };

/**
 * Manning, Raghavan and Schuetze (2008), Introduction to Information Retrieval, table 13.1: documents 1 and 2 of class China
 * ("Chinese Beijing Chinese", "Chinese Chinese Shanghai"), as counts that come with the package.
 */
const DOCUMENTS_1_AND_2 = toPlainCounts({ China: CHINA });

/** The same table's documents 3 and 4, learned on top. */
const learnTextbook = () => {
	const bayes = createNaiveBayes(DOCUMENTS_1_AND_2);
	bayes.learnOne(['Chinese', 'Macao'], 'China');
	bayes.learnOne(['Tokyo', 'Japan', 'Chinese'], 'not China');
	return bayes;
};

const tokensOf = (text: string): Token[] =>
	text.split(' ').map((word) => ({ text: word, kind: 'word', share: 1 }));

const predict = (bayes: NaiveBayes, text: string): Joint => predictPlainly(bayes)(tokensOf(text));

const assertClose = (actual: ArrayLike<number>, expected: readonly number[]): void => {
	assert.equal(actual.length, expected.length);
	Array.from(actual, (value, i) =>
		assert.ok(Math.abs(value - expected[i]) < 1e-9, `${value} is not ${expected[i]}`),
	);
};

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

describe('Predicting', () => {
	test('without any class gives no entry', () => {
		const joint = predict(createNaiveBayes(NO_COUNTS), 'Tokyo');

		assert.deepEqual(joint, {
			classes: [],
			labels: [],
			logLikelihoods: [],
			weighted: [],
			lessons: [],
		});
	});

	test('gives a token half its evidence where no weight was fitted', () => {
		const base = toPlainCounts({ China: CHINA, 'not China': { documents: 0, tokens: {} } });
		const [one, other] = predict(createNaiveBayes(base), 'Beijing').weighted;

		// ln(2/2) + 0.5 * ln(2/9), and -Infinity for a class without documents
		assertClose([one], [0.5 * Math.log(2 / 9)]);
		assert.equal(other, -Infinity);
	});

	test('leaves a class that only lessons know to the lessons', () => {
		const { classes, weighted, lessons } = predict(learnTextbook(), 'Chinese');

		assert.deepEqual(classes, ['China', 'not China']);
		assert.equal(weighted[1], -Infinity);
		assert.ok(lessons[0] > 0 && lessons[1] > 0);
	});

	test('sees what was learned after it predicted', () => {
		const bayes = learnTextbook();
		const predictNow = predictPlainly(bayes);
		const before = predictNow(tokensOf('Tokyo'));

		bayes.learnOne(['Tokyo'], 'not China');

		assert.deepEqual(predictNow(tokensOf('Tokyo')), predict(bayes, 'Tokyo'));
		assert.notDeepEqual(predictNow(tokensOf('Tokyo')), before);
	});
});

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

describe('Normalising', () => {
	const CASES: ReadonlyArray<readonly [name: string, scores: number[], expected: number[]]> = [
		['nothing gives nothing', [], []],
		['one score gives certainty', [-700], [1]],
		['equal scores give equal shares', [-3, -3, -3, -3], [0.25, 0.25, 0.25, 0.25]],
		['scores far below zero do not vanish', [-10_000, -10_000 + Math.log(3)], [0.25, 0.75]],
		['scores far above zero do not overflow', [10_000 + Math.log(3), 10_000], [0.75, 0.25]],
		['an impossible class gets nothing', [0, -Infinity], [1, 0]],
	];

	for (const [name, scores, expected] of CASES) {
		test(name, () => assertClose(softmax(scores), expected));
	}
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { predictPlainly, toPlainCounts } from '../../../scripts/plainModel';
import { NO_COUNTS } from '../../../src/model/baseCounts';
import { createNaiveBayes } from '../../../src/model/naiveBayes';
import { assertClose } from './assertClose';
import { predict, tokensOf } from './predict';
import { CHINA, learnTextbook } from './textbook';

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

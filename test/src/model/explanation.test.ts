import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Token } from '../../../src/example/tokenizer';
import { explainAnswer } from '../../../src/model/explanation';
import { createNaiveBayes, NO_COUNTS } from '../../../src/model/naiveBayes';
import { UNFITTED_WEIGHTS } from '../../../src/model/weights';

test('An explanation names what spoke for and against the answer, strongest first', () => {
	const bayes = createNaiveBayes(NO_COUNTS);
	bayes.learnOne(['ferry', 'captain'], 'Ships', 1);
	bayes.learnOne(['night', 'captain'], 'Hotel', 1);
	const tokens = ['captain', 'unheard', 'ferry'].map((text): Token => ({
		text,
		kind: 'word',
		share: 1,
	}));

	const influences = explainAnswer(bayes, UNFITTED_WEIGHTS, tokens, ['Ships', 'Hotel']);

	// P(ferry|Ships) = (1 + 1) / (2 + 3), P(ferry|Hotel) = (0 + 1) / (2 + 3); unfitted weight 0.5; captain is met in both.
	assert.deepEqual(
		influences.map(({ token, influence }) => [token, influence.toFixed(9)]),
		[
			['ferry', (0.5 * Math.log(2)).toFixed(9)],
			['captain', '0.000000000'],
		],
	);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainCounts, toPlainDefaults } from '../../../scripts/plainModel';
import type { Token } from '../../../src/example/tokenizer';
import { explainAnswer } from '../../../src/model/explanation';
import { keepLessons } from '../../../src/model/lessonMasses';
import { createNaiveBayes } from '../../../src/model/naiveBayes';

const TOKENS = ['captain', 'unheard', 'ferry'].map((text): Token => ({
	text,
	kind: 'word',
	share: 1,
}));

/** "ferry captain" is Ships, "night captain" is Hotel. */
const toBase = (documents: number) =>
	toPlainCounts({
		Ships: { documents, tokens: { ferry: 1, captain: 1 } },
		Hotel: { documents, tokens: { night: 1, captain: 1 } },
	});

const BASE = toBase(1);

test('An explanation names what spoke for and against the answer, strongest first', () => {
	const background = toPlainDefaults(BASE).toBackground('department', false);
	const lessons = keepLessons(createNaiveBayes(BASE), background)();
	const said = { tokens: TOKENS, hints: [] };

	const influences = explainAnswer(lessons, said, ['Ships', 'Hotel']);

	// P(ferry|Ships) = (1 + 1) / (2 + 3), P(ferry|Hotel) = (0 + 1) / (2 + 3); unfitted weight 0.5; captain is met in both.
	assert.deepEqual(
		influences.map(({ token, influence }) => [token, influence.toFixed(9)]),
		[['ferry', (0.5 * Math.log(2)).toFixed(9)]],
	);
});

test('An explanation names what a lesson said', () => {
	const base = toBase(50);
	const bayes = createNaiveBayes(base);
	bayes.learnOne(['ferry', 'unheard'], 'Docks');
	const background = toPlainDefaults(base).toBackground('department', false);
	const lessons = keepLessons(bayes, background)();
	const said = { tokens: TOKENS, hints: [] };

	const influences = explainAnswer(lessons, said, ['Docks', 'Ships']);

	// P(unheard) = (0 + 1) / (100 + 2), P(ferry) = (1 + 1) / (100 + 2); lift = ln((1 + P) / (2 * P)); 2.5 times a weight of 0.2 at most.
	const spoken = (p: number): string => (0.5 * (Math.log((1 + p) / (2 * p)) - 1)).toFixed(9);
	assert.deepEqual(
		influences.map(({ token, influence }) => [token, influence.toFixed(9)]),
		[
			['unheard', spoken(1 / 102)],
			['ferry', spoken(2 / 102)],
		],
	);
});

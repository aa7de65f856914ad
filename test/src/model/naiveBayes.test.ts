import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { NO_COUNTS } from '../../../src/model/baseCounts';
import { createNaiveBayes, type NaiveBayes } from '../../../src/model/naiveBayes';

const WORDS = ['w:ferry', 'w:night', 'w:clerk', 'w:constructor', 'w:__proto__', 'w:toString'];

const lesson = fc.record({
	words: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1 }),
	label: fc.constantFrom('Ships', 'Hotel', '__proto__', 'hasOwnProperty'),
});

const countsOf = (bayes: NaiveBayes): unknown => ({
	total: bayes.totalDocuments,
	vocabulary: bayes.vocabularySize,
	words: WORDS.filter((word) => bayes.has(word)),
	classes: bayes.classes
		.map((name) => [name, bayes.documents(name), bayes.tokens(name), wordsOf(bayes, name)])
		.sort(),
});

const wordsOf = (bayes: NaiveBayes, name: string): unknown =>
	WORDS.map((word) => {
		let found = 0;
		bayes.visit(word, (at, count) => (found += bayes.classes[at] === name ? count : 0));
		return found;
	});

describe('Naive Bayes', () => {
	test('is after learning and unlearning what it was before', () => {
		fc.assert(
			fc.property(fc.array(lesson), fc.array(lesson), (kept, taken) => {
				const [bayes, never] = [createNaiveBayes(NO_COUNTS), createNaiveBayes(NO_COUNTS)];
				for (const { words, label } of kept) never.learnOne(words, label);

				for (const { words, label } of taken) bayes.learnOne(words, label);
				for (const { words, label } of kept) bayes.learnOne(words, label);
				for (const { words, label } of taken) bayes.unlearnOne(words, label);

				assert.deepEqual(countsOf(bayes), countsOf(never));
			}),
		);
	});

	test('is the same after a journey through a snapshot', () => {
		fc.assert(
			fc.property(fc.array(lesson), fc.array(lesson), (learned, later) => {
				const bayes = createNaiveBayes(NO_COUNTS);
				for (const { words, label } of learned) bayes.learnOne(words, label);
				const read = createNaiveBayes(NO_COUNTS, bayes.packLearned());

				for (const { words, label } of later) {
					bayes.learnOne(words, label);
					read.learnOne(words, label);
				}

				assert.deepEqual(countsOf(read), countsOf(bayes));
			}),
		);
	});

	const NEVER: ReadonlyArray<readonly [name: string, label: string]> = [
		['of an unknown class', 'Post'],
		['of a class that only Object knows', 'constructor'],
	];

	for (const [name, label] of NEVER) {
		test(`refuses to unlearn a lesson ${name}, and stays as it was`, () => {
			const bayes = createNaiveBayes(NO_COUNTS);
			bayes.learnOne(['ferry', 'captain'], 'Ships');
			const before = bayes.packLearned();

			assert.throws(() => bayes.unlearnOne(['ferry', 'clerk'], label), {
				code: 'NEVER_LEARNED',
			});

			assert.deepEqual(bayes.packLearned(), before);
		});
	}
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import createClassificator from 'classificator';
import { REPETITIONS } from '../../../src/correction/evolve';
import { toDocument } from '../../../src/example/title';
import { toTokens, type Token } from '../../../src/example/tokenizer';
import { createNaiveBayes, NO_COUNTS, type NaiveBayes } from '../../../src/model/naiveBayes';
import { createScorer } from '../../../src/model/posterior';
import { UNFITTED_WEIGHTS } from '../../../src/model/weights';
import { openEmpty } from '../workbench';

type Lesson = readonly [words: string, label: string, times: number];

const LESSONS: readonly Lesson[] = [
	['ferry captain', 'Ships', 1],
	['ferry clerk', 'Ships', 4],
	['night clerk', 'Hotel', 2],
	['night porter', 'Hotel', 1],
	['parcel clerk', 'Post', 1],
];

const QUESTIONS = ['ferry clerk', 'night captain', 'parcel', 'clerk', 'unheard of'];

const createReference = () =>
	createClassificator({ alpha: 1, tokenizer: (text: string) => text.split(' ') });

const learnAll = (lessons: readonly Lesson[]) => {
	const [bayes, reference] = [createNaiveBayes(NO_COUNTS), createReference()];
	for (const [words, label, times] of lessons) {
		bayes.learnOne(words.split(' '), label, times);
		for (let i = 0; i < times; i++) reference.learn(words, label);
	}
	return { bayes, reference };
};

type Reference = ReturnType<typeof createReference>;

const assertAgree = (bayes: NaiveBayes, reference: Reference, words: string): void => {
	const tokens = words.split(' ').map((text): Token => ({ text, kind: 'word', share: 1 }));
	const { classes, logLikelihoods } = createScorer(bayes, UNFITTED_WEIGHTS).predictJoint({
		words: [],
		joined: tokens,
	});
	const { likelihoods } = reference.categorize(words);
	assert.equal(classes.length, likelihoods.length);
	for (const { category, logLikelihood } of likelihoods) {
		const ours = logLikelihoods[classes.indexOf(category)];
		assert.ok(Math.abs(ours - logLikelihood) < 1e-9, `${category}: ${ours}, ${logLikelihood}`);
	}
};

describe("Our log-likelihoods are classificator's within 1e-9", () => {
	for (const words of QUESTIONS) {
		test(`after learning: ${words}`, () => {
			const { bayes, reference } = learnAll(LESSONS);

			assertAgree(bayes, reference, words);
		});

		test(`after unlearning a part: ${words}`, () => {
			const { bayes, reference } = learnAll(LESSONS);

			bayes.unlearnOne(['ferry', 'clerk'], 'Ships', 4);
			for (let i = 0; i < 4; i++) reference.unlearn('ferry clerk', 'Ships');

			assertAgree(bayes, reference, words);
		});

		test(`after unlearning all of a label: ${words}`, () => {
			const { bayes, reference } = learnAll(LESSONS);

			bayes.unlearnOne(['parcel', 'clerk'], 'Post', 1);
			reference.unlearn('parcel clerk', 'Post');

			assertAgree(bayes, reference, words);
		});
	}

	test('for a model that began empty, through the door', async () => {
		const model = await openEmpty();
		const wordsOf = (title: string) => toTokens(toDocument(title)).map(({ text }) => text);
		const reference = createClassificator({ alpha: 1, tokenizer: (text) => text.split('\n') });
		const teach = (title: string, label: string, times: number) => {
			const lesson = [...new Set(wordsOf(title))].join('\n');
			for (let i = 0; i < times; i++) reference.learn(lesson, label);
		};
		teach('Ferry Captain', 'Ships', REPETITIONS.example);
		teach('Night Clerk', 'Hotel', REPETITIONS.example);
		teach('Parcel Clerk', 'Post', REPETITIONS.correction);

		await model.learn([
			{ title: 'Ferry Captain', department: 'Ships' },
			{ title: 'Night Clerk', department: 'Hotel' },
		]);
		const [, { correctionId }] = await model.correct([
			{ title: 'Parcel Clerk', department: 'Post', allowNewLabels: true },
			{ title: 'Night Porter', department: 'Hotel' },
		]);
		await model.undo(correctionId!);

		const [{ department }] = await model.classify(['Ferry Clerk'], { candidates: 9 });
		const { likelihoods } = reference.categorize(wordsOf('Ferry Clerk').join('\n'));
		assert.equal(department.candidates.length, 3);
		for (const { label, logLikelihood } of department.candidates) {
			const theirs = likelihoods.find(({ category }) => category === label)!;
			assert.ok(Math.abs(logLikelihood - theirs.logLikelihood) < 1e-9);
		}
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import createClassificator from 'classificator';
import { predictPlainly } from '../../../scripts/plainModel';
import { toDocument } from '../../../src/example/title';
import { read, type Token } from '../../../src/example/tokenizer';
import { loadDefaults } from '../../../src/loadDefaults';
import { NO_COUNTS } from '../../../src/model/baseCounts';
import { toLesson, toLessonTokens } from '../../../src/model/lessonTokens';
import { createNaiveBayes, type NaiveBayes } from '../../../src/model/naiveBayes';
import { openEmpty } from '../workbench';

type Lesson = readonly [words: string, label: string];

const LESSONS: readonly Lesson[] = [
	['ferry captain', 'Ships'],
	['ferry clerk', 'Ships'],
	['night clerk', 'Hotel'],
	['night porter', 'Hotel'],
	['parcel clerk', 'Post'],
];

const QUESTIONS = ['ferry clerk', 'night captain', 'parcel', 'clerk', 'unheard of'];

const createReference = () =>
	createClassificator({ alpha: 1, tokenizer: (text: string) => text.split(' ') });

const learnAll = (lessons: readonly Lesson[]) => {
	const [bayes, reference] = [createNaiveBayes(NO_COUNTS), createReference()];
	for (const [words, label] of lessons) {
		bayes.learnOne(words.split(' '), label);
		reference.learn(words, label);
	}
	return { bayes, reference };
};

type Reference = ReturnType<typeof createReference>;

const assertAgree = (bayes: NaiveBayes, reference: Reference, words: string): void => {
	const tokens = words.split(' ').map((text): Token => ({ text, kind: 'word', share: 1 }));
	const { classes, logLikelihoods } = predictPlainly(bayes)(tokens);
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

		test(`after unlearning a lesson: ${words}`, () => {
			const { bayes, reference } = learnAll(LESSONS);

			bayes.unlearnOne(['ferry', 'clerk'], 'Ships');
			reference.unlearn('ferry clerk', 'Ships');

			assertAgree(bayes, reference, words);
		});

		test(`after unlearning all of a label: ${words}`, () => {
			const { bayes, reference } = learnAll(LESSONS);

			bayes.unlearnOne(['parcel', 'clerk'], 'Post');
			reference.unlearn('parcel clerk', 'Post');

			assertAgree(bayes, reference, words);
		});
	}

	test('for a model that began empty, through the door', async () => {
		const model = await openEmpty();
		const defaults = await loadDefaults();
		const readingOf = (title: string) => read(toDocument(title));
		const reference = createClassificator({ alpha: 1, tokenizer: (text) => text.split('\n') });
		const learn = (title: string, label: string) =>
			reference.learn(toLesson(defaults, title).join('\n'), label);
		learn('Ferry Captain', 'Ships');
		learn('Night Clerk', 'Hotel');
		// A correction counts as two documents.
		learn('Parcel Clerk', 'Post');
		learn('Parcel Clerk', 'Post');

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
		const { likelihoods } = reference.categorize(
			toLessonTokens(readingOf('Ferry Clerk'))
				.map(({ text }) => text)
				.join('\n'),
		);
		assert.equal(department.candidates.length, 3);
		for (const { label, logLikelihood } of department.candidates) {
			const theirs = likelihoods.find(({ category }) => category === label)!;
			assert.ok(Math.abs(logLikelihood - theirs.logLikelihood) < 1e-9);
		}
	});
});

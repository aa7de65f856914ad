import { BayesClassifier } from 'natural/lib/natural/classifiers';
import { read, readOne, type Contender, type Reading } from './contender';

/** Tried on one fold of every 39th title, our words: 1 (its default, 38 % of departments), 0.1 (57 %), 0.01 and 0.001 (54 %). */
const SMOOTHING = 0.1;

/**
 * The Naive Bayes of the npm package `natural`. It lays out a title as one number a word of the vocabulary, when it learns and
 * when it answers, so its time grows with titles times words: with all our tokens, ten times as many, it was not tried, with our words it takes part
 * in the sample only. Its logistic regression trains on a dense matrix of the same size and is out of the question.
 */
export const toNatural = (reading: Reading, smoothing = SMOOTHING): Contender => ({
	name: 'natural',
	reading,
	isFast: false,
	learn(lessons) {
		const isOwn = reading === 'its own words';
		const natural = new BayesClassifier(undefined, smoothing);
		for (const { title, tokens, name } of read(lessons, reading))
			natural.addDocument(isOwn ? title : [...tokens], name);
		natural.train();
		return (title) => {
			const found = natural.getClassifications(isOwn ? title : readOne(title, reading));
			// Its values are products of probabilities, to be normalised over the classes; a long title's can be 0.
			return { scores: new Map(found.map(({ label, value }) => [label, Math.log(value)])) };
		};
	},
});

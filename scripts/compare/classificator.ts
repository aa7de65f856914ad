import { toDocument } from '../../src/example/title';
import { toTokens } from '../../src/example/tokenizer';
import { NO_COUNTS } from '../../src/model/baseCounts';
import { createNaiveBayes } from '../../src/model/naiveBayes';
import { predictPlainly } from '../plainModel';
import { read, type Contender, type Reading } from './contender';

/** The base line: the counts of `classificator` without any weight, scored in doubles by src/model. */
export const toClassificator = (reading: Reading): Contender => ({
	name: 'classificator',
	reading,
	isFast: true,
	learn(lessons) {
		const bayes = createNaiveBayes(NO_COUNTS);
		for (const { tokens, name } of read(lessons, reading)) bayes.learnOne(tokens, name);
		const predict = predictPlainly(bayes);
		return (title) => {
			const tokens = toTokens(toDocument(title)).filter(
				({ text }) => reading === 'our tokens' || text.startsWith('w:'),
			);
			const { classes, logLikelihoods } = predict(tokens);
			return { scores: new Map(classes.map((name, i) => [name, logLikelihoods[i]])) };
		};
	},
});

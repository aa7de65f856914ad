import { toDocument } from '../../src/example/title';
import { toTokens } from '../../src/example/tokenizer';
import { createNaiveBayes, NO_COUNTS } from '../../src/model/naiveBayes';
import { createScorer } from '../../src/model/posterior';
import { UNFITTED_WEIGHTS } from '../../src/model/weights';
import { read, type Contender, type Reading } from './contender';

/** The base line: the counts of `classificator` without any weight, scored in doubles by src/model. */
export const toClassificator = (reading: Reading): Contender => ({
	name: 'classificator',
	reading,
	isFast: true,
	learn(lessons) {
		const bayes = createNaiveBayes(NO_COUNTS);
		for (const { tokens, name } of read(lessons, reading)) bayes.learnOne(tokens, name, 1);
		const scorer = createScorer(bayes, UNFITTED_WEIGHTS);
		return (title) => {
			const tokens = toTokens(toDocument(title)).filter(
				({ text }) => reading === 'our tokens' || text.startsWith('w:'),
			);
			const { classes, logLikelihoods } = scorer.predictJoint({ words: [], joined: tokens });
			return { scores: new Map(classes.map((name, i) => [name, logLikelihoods[i]])) };
		};
	},
});

import createBayes from 'bayes';
import { read, readOne, type Contender, type Reading } from './contender';

const SEPARATOR = '\n';

/** The npm package `bayes`: multinomial Naive Bayes, add-one smoothing. */
export const toBayes = (reading: Reading): Contender => ({
	name: 'bayes',
	reading,
	isFast: true,
	async learn(lessons) {
		const isOwn = reading === 'its own words';
		const bayes = isOwn
			? createBayes()
			: createBayes({ tokenizer: (text) => text.split(SEPARATOR) });
		for (const { title, tokens, name } of read(lessons, reading))
			await bayes.learn(isOwn ? title : tokens.join(SEPARATOR), name);
		const toText = (title: string): string =>
			isOwn ? title : readOne(title, reading).join(SEPARATOR);
		return (title) => ({ scores: scoresOf(bayes, bayes.tokenizer(toText(title))) });
	},
});

/**
 * The log-likelihoods that `categorize` (bayes 1.0.0) compares and does not hand out: ln(documents of the class / documents) +
 * sum over tokens of ln P(token|class). The token "constructor" makes it NaN (its counts are plain objects): no class then.
 */
const scoresOf = (
	bayes: ReturnType<typeof createBayes>,
	tokens: readonly string[],
): Map<string, number> =>
	new Map(
		Object.keys(bayes.categories).map((name) => {
			const prior = Math.log(bayes.docCount[name] / bayes.totalDocuments);
			const score = tokens.reduce(
				(sum, token) => sum + Math.log(bayes.tokenProbability(token, name)),
				prior,
			);
			return [name, Number.isNaN(score) ? -Infinity : score];
		}),
	);

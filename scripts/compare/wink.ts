import createWink from 'wink-naive-bayes-text-classifier';
import prepText from 'wink-naive-bayes-text-classifier/src/prep-text.js';
import { read, readOne, type Contender, type Reading } from './contender';

const SEPARATOR = '\n';

/** Tried on the sample: smoothing 1, 0.5, 0.1 and 0.03; for its own words presence and counts. One fold, departments. */
const CONFIG = { considerOnlyPresence: true, smoothingFactor: 0.1 };

/** The npm package `wink-naive-bayes-text-classifier`, with the preparation it brings along or with our tokens. */
export const toWink = (reading: Reading, config = CONFIG): Contender => ({
	name: 'wink',
	reading,
	// It weighs each class against each other one, token by token: 10 ms a title or more with all our tokens.
	isFast: reading !== 'our tokens',
	learn(lessons) {
		const isOwn = reading === 'its own words';
		const wink = createWink();
		wink.defineConfig(config);
		wink.definePrepTasks([isOwn ? prepText : (text) => text.split(SEPARATOR)]);
		for (const { title, tokens, name } of read(lessons, reading))
			wink.learn(isOwn ? title : tokens.join(SEPARATOR), name);
		wink.consolidate();
		return (title) => {
			const odds = wink.computeOdds(isOwn ? title : readOne(title, reading).join(SEPARATOR));
			// Of words it has never met it says "unknown", with odds of 0.
			const known = odds[0][1] === 0 ? [] : odds;
			return {
				scores: new Map(known.map(([name, log2Odds]) => [name, toLogProbability(log2Odds)])),
			};
		};
	},
});

/** Odds o are a probability o / (1 + o); over all classes these are normalised later. Natural logarithm. */
const toLogProbability = (log2Odds: number): number => {
	const logOdds = log2Odds * Math.LN2;
	return logOdds > 0 ? -Math.log1p(Math.exp(-logOdds)) : logOdds - Math.log1p(Math.exp(logOdds));
};

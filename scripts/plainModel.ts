import { UNCALIBRATED } from '../src/model/calibration';
import { createDefaultAnswers, type DefaultAnswers } from '../src/model/defaultAnswers';
import { createScorer, type Joint } from '../src/model/posterior';
import { NO_COUNTS, type BaseCounts, type NaiveBayes } from '../src/model/naiveBayes';
import { UNFITTED_WEIGHTS } from '../src/model/weights';
import type { Token } from '../src/example/tokenizer';

const PLAIN = { base: NO_COUNTS, weights: UNFITTED_WEIGHTS, calibration: UNCALIBRATED };

/** A default model of bare counts of departments; without them it knows nothing. */
export const toPlainDefaults = (base: BaseCounts = NO_COUNTS): DefaultAnswers =>
	createDefaultAnswers({
		version: 'plain',
		properties: { department: { ...PLAIN, base }, responsibility: PLAIN },
	});

/** What plain Naive Bayes holds of tokens. */
export const predictPlainly = (bayes: NaiveBayes): ((tokens: readonly Token[]) => Joint) => {
	const defaults = toPlainDefaults(bayes.base);
	const scorer = createScorer(
		bayes,
		defaults.answered('department', false),
		defaults.toBackground('department', false),
	);
	return (tokens) => {
		const { department: score } = defaults.score({ words: [], joined: tokens });
		return scorer.predictJoint({ score, tokens, hints: [] });
	};
};

import { TOKEN_KINDS, type Token } from '../src/example/tokenizer';
import { countDocuments, NO_COUNTS, toBaseCounts, type BaseCounts } from '../src/model/baseCounts';
import { UNCALIBRATED } from '../src/model/calibration';
import { createDefaultAnswers, type DefaultAnswers } from '../src/model/defaultAnswers';
import type { DefaultProperty } from '../src/model/defaultModel';
import { toFingerprint } from '../src/model/fingerprints';
import type { NaiveBayes } from '../src/model/naiveBayes';
import { createScorer, type Joint } from '../src/model/posterior';
import { toTokenTable } from '../src/model/tokenTable';
import { UNFITTED, WEIGHT_STEP } from '../src/model/weights';
import { packEntries, packTable, type Entry } from './seed/packTable';

/** What was counted of a class. */
export interface PlainClass {
	readonly documents: number;
	/** How often it met each token. */
	readonly tokens: Readonly<Record<string, number>>;
}

/** Bare counts of classes, by their names. */
export const toPlainCounts = (classes: Readonly<Record<string, PlainClass>>): BaseCounts => {
	const all = Object.values(classes);
	const tokens = new Map(
		all.flatMap((one) => Object.keys(one.tokens)).map((token) => [toFingerprint(token), token]),
	);
	const vocabulary = Float64Array.from(tokens.keys()).sort();
	const entries = Array.from(vocabulary, (print) =>
		toEntry(all.map((one) => one.tokens[tokens.get(print)!] ?? 0)),
	);
	const nothing = entries.map(() => toEntry([]));
	return toBaseCounts({
		classes: Object.keys(classes),
		documents: all.map(({ documents }) => documents),
		tokens: all.map((one) => Object.values(one.tokens).reduce((sum, count) => sum + count, 0)),
		table: toTokenTable(packTable(vocabulary, packEntries(entries), packEntries(nothing))),
		property: 0,
	});
};

const toEntry = (counts: readonly number[]): Entry => ({
	weight: UNFITTED / WEIGHT_STEP,
	classes: [...counts.entries()].flatMap(([at, count]) => (count > 0 ? [[at, count, 0]] : [])),
});

/** A default model of bare counts of departments; without them it knows nothing. */
export const toPlainDefaults = (base: BaseCounts = NO_COUNTS): DefaultAnswers => {
	const { table } = base;
	const other = toBaseCounts({ classes: [], documents: [], tokens: [], table, property: 1 });
	const properties = { department: toPlain(base), responsibility: toPlain(other) };
	return createDefaultAnswers({ version: 'plain', table, properties });
};

/** The same weight for every token, and the share of each class as its head start. */
const toPlain = (base: BaseCounts): DefaultProperty => ({
	base,
	weights: {
		kinds: TOKEN_KINDS.map(() => 1),
		biases: base.classes.map((name) => Math.log(base.documents(name) / countDocuments(base))),
	},
	calibration: UNCALIBRATED,
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
		const { department: score } = defaults.score({ parts: [], pairs: [], shape: tokens });
		return scorer.predictJoint({ score, tokens, hints: [] });
	};
};

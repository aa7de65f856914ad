import type { PlacedWord } from '../example/place';
import { tokensOf, type Reading, type Token, type TokenKind } from '../example/tokenizer';
import { createCache } from '../example/memo';
import { countDocuments, type BaseCounts } from './naiveBayes';
import { weightOf, type Weights } from './weights';

/** What the counts that come with the package say of a title; arrays have one entry a class of the base. */
export interface BaseScore {
	/** Tokens of the title that the base has met, and the sum of their ln(count + 1). */
	readonly known: number;
	readonly logs: readonly number[];
	/** bias + sum over known tokens of (weight * ln P(token|class) + share * shift), natural log, up to a constant. */
	readonly weighted: readonly number[];
}

/** Counts that come with the package, and the weights that were fitted to them. */
export interface Scorable {
	readonly base: BaseCounts;
	readonly weights: Weights;
}

/** Scores titles by counts that never change, one score for each of them; what a word or an end adds up to is kept. */
export const createBaseScorer = (
	scorables: readonly Scorable[],
): ((reading: Reading) => BaseScore[]) => {
	const parts = toParts(scorables);
	const start = toStart(parts);
	const nothing = start.map(() => HALF).fill(0);
	const kept = createCache<number[]>(MOST_KEPT);

	const addTokens = (sum: number[], tokens: readonly Token[]): number[] => {
		const adders = parts.map((part) => createAdder(part, sum));
		for (const token of tokens) for (const add of adders) add(token);
		return sum;
	};
	const recall = (key: string, toTokens: () => readonly Token[]): number[] =>
		kept.get(key) ?? kept.set(key, addTokens(nothing.slice(), toTokens()));

	return ({ words, joined }) => {
		const sum = start.slice();
		for (const word of words)
			addUp(
				sum,
				recall(toKey(word), () => tokensOf(word)),
			);
		for (const token of joined)
			if (!RARELY_MET.has(token.kind))
				addUp(
					sum,
					recall(token.text, () => [token]),
				);
		addTokens(
			sum,
			joined.filter(({ kind }) => RARELY_MET.has(kind)),
		);
		return parts.map((part) => toScore(part, sum));
	};
};

/** A list of numbers with a fraction stays one in V8 and is copied at once; a typed array of this size is dearer to make. */
const HALF = 0.5;

/** Kinds whose tokens are mostly new in each title, so that none is kept. */
const RARELY_MET: ReadonlySet<TokenKind> = new Set(['pair', 'laterPair', 'meantPair']);

/** Of 0.7 kB each: 40 MB where a process meets that many words. */
const MOST_KEPT = 60_000;

/** The first letter of its place tells how a word is read; no token begins so. */
const toKey = ({ place, text }: PlacedWord): string => `${place[0].toUpperCase()}${text}`;

/** Where what one of the counts says lies in a sum: tokens known, their weight, then logs and weighted, one a class. */
interface Part extends Scorable {
	readonly known: number;
	readonly weight: number;
	readonly logs: number;
	readonly weighted: number;
	readonly end: number;
	readonly biases: readonly number[];
	/** ln(tokens of the class + vocabulary size) */
	readonly logDenominators: Float64Array;
}

const toParts = (scorables: readonly Scorable[]): Part[] => {
	let end = 0;
	return scorables.map(({ base, weights }) => {
		const { classes } = base;
		const known = end;
		end += 2 + 2 * classes.length;
		const total = countDocuments(base);
		return {
			...{ base, weights, known, weight: known + 1, logs: known + 2 },
			...{ weighted: known + 2 + classes.length, end },
			biases: classes.map((name) => weights.bias(name) ?? Math.log(base.documents(name) / total)),
			logDenominators: Float64Array.from(classes, (name) =>
				Math.log(base.tokens(name) + base.vocabularySize),
			),
		};
	});
};

/** The sum of no tokens. */
const toStart = (parts: readonly Part[]): number[] => {
	const start = Array<number>(parts[parts.length - 1].end).fill(0);
	for (const { weighted, biases } of parts)
		biases.forEach((bias, at) => (start[weighted + at] = bias));
	return start;
};

const addUp = (sum: number[], other: readonly number[]): void => {
	for (let i = 0; i < sum.length; i++) sum[i] += other[i];
};

/** Logarithms of most counts, ln(count + 1): a look is cheaper than a logarithm. */
const LOGS = Float64Array.from({ length: 4_096 }, (_, count) => Math.log(count + 1));

/** Adds what a part says of tokens to a sum. */
const createAdder = ({ base, weights, ...at }: Part, sum: number[]): ((token: Token) => void) => {
	let [factor, share] = [0, 0];
	const addCount = (index: number, count: number): void => {
		const evidence = count < LOGS.length ? LOGS[count] : Math.log(count + 1);
		sum[at.logs + index] += evidence;
		sum[at.weighted + index] += factor * evidence;
	};
	const addShift = (index: number, shift: number): void => {
		sum[at.weighted + index] += share * shift;
	};
	return (token) => {
		if (!base.has(token.text)) return;
		factor = weightOf(weights, token);
		share = token.share;
		sum[at.known] += 1;
		sum[at.weight] += factor;
		base.visit(token.text, addCount);
		weights.visitShifts(token.text, addShift);
	};
};

const toScore = (part: Part, sum: readonly number[]): BaseScore => {
	const { logDenominators } = part;
	const weighted = sum.slice(part.weighted, part.end);
	for (let i = 0; i < weighted.length; i++) weighted[i] -= sum[part.weight] * logDenominators[i];
	return { known: sum[part.known], logs: sum.slice(part.logs, part.weighted), weighted };
};

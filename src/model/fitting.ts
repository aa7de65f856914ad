import { TOKEN_KINDS } from '../example/tokenizer';
import { toId, type Corpus } from './corpus';
import type { ClassName } from './naiveBayes';
import { UNFITTED } from './weights';

/** One labelled Document to fit to. Examples of one family are left out of the counts together while one of them is fitted. */
export interface FittingExample {
	/** Index of its tokens in the corpus. */
	readonly document: number;
	readonly name: ClassName;
	readonly family: string;
	/** How much the example counts in the fit; its counts enter once all the same. */
	readonly importance: number;
}

/** What fitting found; see Weights. Entries of tokens are in the corpus's order. */
export interface Fit {
	readonly names: readonly ClassName[];
	readonly weights: Float64Array;
	/** In the order of TOKEN_KINDS. */
	readonly kinds: Float64Array;
	/** In the order of `names`. */
	readonly biases: Float64Array;
	/** Row-major, tokens by `names`: each token's shift of each class. */
	readonly shifts: Float32Array;
	/** Row-major, tokens by `names`: how often the class met the token. */
	readonly counts: Uint16Array;
}

export interface FittingOptions {
	readonly passes: number;
	/** AdaGrad's rate for weights and biases, for kinds, and for shifts. */
	readonly rate: number;
	readonly kindRate: number;
	readonly shiftRate: number;
	/** L2 pull of a weight towards UNFITTED and of a shift towards 0, a step. */
	readonly pull: number;
	readonly shiftPull: number;
}

/** Measured on 2026-11-24 by cross-validation on the seed; between half and twice these values it moves by under 0.5 points. */
export const FITTING: FittingOptions = {
	passes: 6,
	rate: 0.1,
	kindRate: 0.01,
	shiftRate: 0.05,
	pull: 1e-4,
	shiftPull: 1e-3,
};

/**
 * Fits one weight a token, one a token kind, one bias a class and one shift a token and class to the conditional log-likelihood
 * of the examples, by AdaGrad (Duchi, Hazan and Singer, JMLR 12, 2011). While an example is fitted, its family's counts are taken out of the class counts;
 * a token met nowhere else carries no signal then and is passed over. The same examples give the same fit.
 */
export const fitWeights = (
	corpus: Corpus,
	examples: readonly FittingExample[],
	options: FittingOptions = FITTING,
	onPass: (pass: number) => void = () => undefined,
): Fit => {
	const data = arrange(corpus, examples);
	const state = createState(data, options);
	for (let pass = 0; pass < options.passes; pass++) {
		for (const family of shuffle(data.families, pass)) {
			count(state, data, family, -1);
			for (const example of family) step(state, data, example);
			count(state, data, family, 1);
		}
		onPass(pass + 1);
	}
	const { weights, kinds, biases, shifts, counts } = state;
	return { names: data.names, weights, kinds, biases, shifts, counts };
};

/** A corpus with examples: example i is the document `documents[i]`. */
interface Data extends Corpus {
	readonly names: readonly ClassName[];
	readonly documents: Int32Array;
	readonly classes: Uint8Array;
	readonly importances: Float32Array;
	readonly families: ReadonlyArray<readonly number[]>;
}

const arrange = (corpus: Corpus, examples: readonly FittingExample[]): Data => {
	const classIds = new Map<ClassName, number>();
	const classes = Uint8Array.from(examples, ({ name }) => toId(classIds, name));
	return {
		...corpus,
		names: [...classIds.keys()],
		documents: Int32Array.from(examples, ({ document }) => document),
		classes,
		importances: Float32Array.from(examples, ({ importance }) => importance),
		families: [...Map.groupBy(examples.keys(), (i) => examples[i].family).values()],
	};
};

interface State {
	readonly options: FittingOptions;
	/** Row-major: tokens by classes. */
	readonly counts: Uint16Array;
	readonly totals: Float64Array;
	readonly logDenominators: Float64Array;
	/** Tokens a token has in all classes together. */
	readonly met: Float64Array;
	readonly weights: Float64Array;
	readonly kinds: Float64Array;
	readonly biases: Float64Array;
	readonly squares: {
		readonly weights: Float64Array;
		readonly kinds: Float64Array;
		readonly biases: Float64Array;
		readonly shifts: Float32Array;
	};
	readonly scores: Float64Array;
	/** Classes whose score of the example at hand is off by more than NEGLIGIBLE: `active` of them, in the first places. */
	readonly wrong: Uint8Array;
	active: number;
	/** Row-major: tokens by classes. */
	readonly shifts: Float32Array;
}

const createState = (data: Data, options: FittingOptions): State => {
	const [tokens, classes, kinds] = [data.tokens.length, data.names.length, TOKEN_KINDS.length];
	const zeros = (length: number): Float64Array => new Float64Array(length);
	const state: State = {
		options,
		counts: new Uint16Array(tokens * classes),
		totals: zeros(classes),
		logDenominators: zeros(classes),
		met: zeros(tokens),
		weights: zeros(tokens).fill(UNFITTED),
		kinds: zeros(kinds).fill(1),
		biases: zeros(classes),
		squares: {
			weights: zeros(tokens),
			kinds: zeros(kinds),
			biases: zeros(classes),
			shifts: new Float32Array(tokens * classes),
		},
		scores: zeros(classes),
		wrong: new Uint8Array(classes),
		active: 0,
		shifts: new Float32Array(tokens * classes),
	};
	count(state, data, [...data.classes.keys()], 1);
	return state;
};

/** Where the tokens of an example stand. */
const rangeOf = (
	{ documents, starts }: Data,
	example: number,
): readonly [from: number, to: number] => [
	starts[documents[example]],
	starts[documents[example] + 1],
];

/** Adds (`sign` 1) or takes out (-1) the counts of some examples. */
const count = (state: State, data: Data, examples: readonly number[], sign: 1 | -1): void => {
	const classes = data.names.length;
	for (const example of examples) {
		const name = data.classes[example];
		const [from, to] = rangeOf(data, example);
		for (let at = from; at < to; at++) {
			state.counts[data.ids[at] * classes + name] += sign;
			state.met[data.ids[at]] += sign;
		}
		state.totals[name] += sign * (to - from);
	}
	for (let name = 0; name < classes; name++)
		state.logDenominators[name] = Math.log(state.totals[name] + data.tokens.length);
};

const LOGS = Float64Array.from({ length: 1 << 16 }, (_, count) => Math.log(count + 1));

/** An error too small to be worth a step. */
const NEGLIGIBLE = 1e-3;

/** One AdaGrad step on one example, for the classes it is wrong about. */
const step = (state: State, data: Data, example: number): void => {
	const { scores, squares, options, biases, logDenominators, wrong } = state;
	errorsOf(state, data, example);
	state.active = 0;
	let denominators = 0;
	for (let name = 0; name < data.names.length; name++) {
		if (Math.abs(scores[name]) < NEGLIGIBLE) continue;
		wrong[state.active++] = name;
		denominators += scores[name] * logDenominators[name];
		biases[name] += adaptive(squares.biases, name, scores[name], options.rate);
	}
	if (state.active === 0) return;
	const [from, to] = rangeOf(data, example);
	for (let at = from; at < to; at++)
		if (state.met[data.ids[at]] > 0) stepToken(state, data, at, denominators);
};

const stepToken = (state: State, data: Data, at: number, denominators: number): void => {
	const { counts, scores, weights, kinds, shifts, squares, options, wrong, active } = state;
	const [id, kind, share] = [data.ids[at], data.kinds[at], data.shares[at]];
	const row = id * data.names.length;
	let evidence = -denominators;
	for (let i = 0; i < active; i++) {
		const name = wrong[i];
		evidence += scores[name] * LOGS[counts[row + name]];
		const slope = share * scores[name] - options.shiftPull * shifts[row + name];
		shifts[row + name] += adaptive(squares.shifts, row + name, slope, options.shiftRate);
	}
	const slope = share * evidence;
	const pull = options.pull * (UNFITTED - weights[id]);
	const kindStep = adaptive(squares.kinds, kind, slope * weights[id], options.kindRate);
	const weightStep = adaptive(squares.weights, id, slope * kinds[kind] + pull, options.rate);
	weights[id] = Math.max(0, weights[id] + weightStep);
	kinds[kind] = Math.max(0, kinds[kind] + kindStep);
};

/** Fills `scores` with importance * (1 for the example's class, else 0, less the class's probability). */
const errorsOf = (state: State, data: Data, example: number): void => {
	const { counts, scores, weights, kinds, shifts, logDenominators } = state;
	const classes = data.names.length;
	scores.set(state.biases);
	let weight = 0;
	const [from, to] = rangeOf(data, example);
	for (let at = from; at < to; at++) {
		const [id, share] = [data.ids[at], data.shares[at]];
		if (state.met[id] === 0) continue;
		const factor = weights[id] * kinds[data.kinds[at]] * share;
		const row = id * classes;
		weight += factor;
		for (let name = 0; name < classes; name++)
			scores[name] += factor * LOGS[counts[row + name]] + share * shifts[row + name];
	}
	let highest = -Infinity;
	for (let name = 0; name < classes; name++)
		highest = Math.max(highest, (scores[name] -= weight * logDenominators[name]));
	let sum = 0;
	for (let name = 0; name < classes; name++) sum += scores[name] = Math.exp(scores[name] - highest);
	const right = data.classes[example];
	for (let name = 0; name < classes; name++)
		scores[name] = data.importances[example] * (Number(name === right) - scores[name] / sum);
};

const adaptive = (
	squares: Float64Array | Float32Array,
	at: number,
	slope: number,
	rate: number,
): number => {
	squares[at] += slope * slope;
	return slope === 0 ? 0 : (rate * slope) / Math.sqrt(squares[at] + 1e-8);
};

/** A Fisher-Yates shuffle by a linear congruential generator (Knuth's MMIX constants cut to 32 bits), so that fits repeat. */
const shuffle = <T>(items: readonly T[], seed: number): T[] => {
	const shuffled = [...items];
	let random = seed + 1;
	for (let i = shuffled.length - 1; i > 0; i--) {
		random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
		const j = random % (i + 1);
		[shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
	}
	return shuffled;
};

import { TOKEN_KINDS, type Token, type TokenKind } from '../example/tokenizer';
import type { ClassName } from './naiveBayes';
import { UNFITTED } from './weights';

/** One labelled Document to fit to. Examples of one family are left out of the counts together while one of them is fitted. */
export interface FittingExample {
	readonly tokens: readonly Token[];
	readonly name: ClassName;
	readonly family: string;
	/** How much the example counts in the fit; its counts enter once all the same. */
	readonly importance: number;
}

/** What fitting found; see Weights. */
export interface Fit {
	readonly tokens: ReadonlyMap<string, number>;
	readonly kinds: ReadonlyMap<TokenKind, number>;
	readonly biases: ReadonlyMap<ClassName, number>;
}

export interface FittingOptions {
	readonly passes: number;
	readonly rate: number;
	/** L2 pull of a token's weight towards UNFITTED, a step. */
	readonly pull: number;
}

export const FITTING: FittingOptions = { passes: 12, rate: 0.1, pull: 1e-4 };

/**
 * Fits one weight a token, one a token kind and one bias a class to the conditional log-likelihood of the examples, by AdaGrad
 * (Duchi, Hazan and Singer, JMLR 12, 2011). While an example is fitted, its family's counts are taken out of the class counts;
 * a token met nowhere else carries no signal then and is passed over. The same examples give the same fit.
 */
export const fitWeights = (
	examples: readonly FittingExample[],
	options: FittingOptions = FITTING,
	onPass: (pass: number) => void = () => undefined,
): Fit => {
	const data = encode(examples);
	const state = createState(data, options);
	for (let pass = 0; pass < options.passes; pass++) {
		for (const family of shuffle(data.families, pass)) {
			count(state, data, family, -1);
			for (const example of family) step(state, data, example);
			count(state, data, family, 1);
		}
		onPass(pass + 1);
	}
	return {
		tokens: new Map(data.tokens.map((token, i) => [token, state.weights[i]])),
		kinds: new Map(TOKEN_KINDS.map((kind, i) => [kind, state.kinds[i]])),
		biases: new Map(data.names.map((name, i) => [name, state.biases[i]])),
	};
};

/** Examples as numbers: token ids, kinds and shares of example i stand at starts[i] up to starts[i + 1]. */
interface Encoded {
	readonly tokens: readonly string[];
	readonly names: readonly ClassName[];
	readonly starts: Int32Array;
	readonly ids: Int32Array;
	readonly kinds: Uint8Array;
	readonly shares: Float32Array;
	readonly classes: Uint8Array;
	readonly importances: Float32Array;
	readonly families: ReadonlyArray<readonly number[]>;
}

const encode = (examples: readonly FittingExample[]): Encoded => {
	const all = examples.flatMap(({ tokens }) => tokens);
	const tokenIds = index(all.map(({ text }) => text));
	const classIds = index(examples.map(({ name }) => name));
	const starts = new Int32Array(examples.length + 1);
	examples.forEach(({ tokens }, i) => (starts[i + 1] = starts[i] + tokens.length));
	return {
		tokens: [...tokenIds.keys()],
		names: [...classIds.keys()],
		starts,
		ids: Int32Array.from(all, ({ text }) => tokenIds.get(text)!),
		kinds: Uint8Array.from(all, ({ kind }) => TOKEN_KINDS.indexOf(kind)),
		shares: Float32Array.from(all, ({ share }) => share),
		classes: Uint8Array.from(examples, ({ name }) => classIds.get(name)!),
		importances: Float32Array.from(examples, ({ importance }) => importance),
		families: [...Map.groupBy(examples.keys(), (i) => examples[i].family).values()],
	};
};

const index = (names: readonly string[]): Map<string, number> =>
	new Map([...new Set(names)].map((name, i) => [name, i]));

interface State {
	readonly options: FittingOptions;
	/** Row-major: tokens by classes. */
	readonly counts: Float64Array;
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
	};
	readonly scores: Float64Array;
}

const createState = (data: Encoded, options: FittingOptions): State => {
	const [tokens, classes, kinds] = [data.tokens.length, data.names.length, TOKEN_KINDS.length];
	const zeros = (length: number): Float64Array => new Float64Array(length);
	const state: State = {
		options,
		counts: zeros(tokens * classes),
		totals: zeros(classes),
		logDenominators: zeros(classes),
		met: zeros(tokens),
		weights: zeros(tokens).fill(UNFITTED),
		kinds: zeros(kinds).fill(1),
		biases: zeros(classes),
		squares: { weights: zeros(tokens), kinds: zeros(kinds), biases: zeros(classes) },
		scores: zeros(classes),
	};
	count(state, data, [...data.classes.keys()], 1);
	return state;
};

/** Adds (`sign` 1) or takes out (-1) the counts of some examples. */
const count = (state: State, data: Encoded, examples: readonly number[], sign: 1 | -1): void => {
	const classes = data.names.length;
	for (const example of examples) {
		const name = data.classes[example];
		for (let at = data.starts[example]; at < data.starts[example + 1]; at++) {
			state.counts[data.ids[at] * classes + name] += sign;
			state.met[data.ids[at]] += sign;
		}
		state.totals[name] += sign * (data.starts[example + 1] - data.starts[example]);
	}
	for (let name = 0; name < classes; name++)
		state.logDenominators[name] = Math.log(state.totals[name] + data.tokens.length);
};

const LOGS = Float64Array.from({ length: 1 << 17 }, (_, count) => Math.log(count + 1));

/** One AdaGrad step on one example. */
const step = (state: State, data: Encoded, example: number): void => {
	const { counts, scores, weights, kinds, squares, options } = state;
	const classes = data.names.length;
	const [from, to] = [data.starts[example], data.starts[example + 1]];
	errorsOf(state, data, example);
	let denominators = 0;
	for (let name = 0; name < classes; name++) {
		denominators += scores[name] * state.logDenominators[name];
		state.biases[name] += adaptive(squares.biases, name, scores[name], options.rate);
	}
	for (let at = from; at < to; at++) {
		const id = data.ids[at];
		if (state.met[id] === 0) continue;
		let evidence = -denominators;
		for (let name = 0; name < classes; name++)
			evidence += scores[name] * LOGS[counts[id * classes + name]];
		const kind = data.kinds[at];
		const slope = data.shares[at] * evidence;
		const pull = options.pull * (UNFITTED - weights[id]);
		const weight =
			weights[id] + adaptive(squares.weights, id, slope * kinds[kind] + pull, options.rate);
		kinds[kind] = Math.max(
			0,
			kinds[kind] + adaptive(squares.kinds, kind, slope * weights[id], options.rate / 10),
		);
		weights[id] = Math.max(0, weight);
	}
};

/** Fills `scores` with importance * (1 for the example's class, else 0, less the class's probability). */
const errorsOf = (state: State, data: Encoded, example: number): void => {
	const { counts, scores, weights, kinds } = state;
	const classes = data.names.length;
	scores.set(state.biases);
	let weight = 0;
	for (let at = data.starts[example]; at < data.starts[example + 1]; at++) {
		const id = data.ids[at];
		if (state.met[id] === 0) continue;
		const factor = weights[id] * kinds[data.kinds[at]] * data.shares[at];
		weight += factor;
		for (let name = 0; name < classes; name++)
			scores[name] += factor * LOGS[counts[id * classes + name]];
	}
	let highest = -Infinity;
	for (let name = 0; name < classes; name++) {
		scores[name] -= weight * state.logDenominators[name];
		highest = Math.max(highest, scores[name]);
	}
	let sum = 0;
	for (let name = 0; name < classes; name++) sum += scores[name] = Math.exp(scores[name] - highest);
	for (let name = 0; name < classes; name++)
		scores[name] =
			data.importances[example] * ((name === data.classes[example] ? 1 : 0) - scores[name] / sum);
};

const adaptive = (squares: Float64Array, at: number, slope: number, rate: number): number => {
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

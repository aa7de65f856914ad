import { TOKEN_KINDS } from '../../example/tokenizer';
import { UNFITTED } from '../weights';
import { rangeOf, type FittingData } from './examples';

/** How fast to fit, and how long. */
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

/** What is fitted, and the counts that it is fitted to. */
export interface FittingState {
	/** Of the pass at hand. */
	options: FittingOptions;
	/** Row-major: tokens by classes. */
	readonly counts: Uint16Array;
	readonly totals: Float64Array;
	readonly logDenominators: Float64Array;
	/** How often a token was met in all classes together. */
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

/** All examples counted, nothing fitted. */
export const createState = (data: FittingData, options: FittingOptions): FittingState => {
	const [tokens, classes, kinds] = [data.tokens.length, data.names.length, TOKEN_KINDS.length];
	const zeros = (length: number): Float64Array => new Float64Array(length);
	const state: FittingState = {
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

/** Adds (`sign` 1) or takes out (-1) the counts of some examples. */
export const count = (
	state: FittingState,
	data: FittingData,
	examples: readonly number[],
	sign: 1 | -1,
): void => {
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

import { UNFITTED } from '../weights';
import { rangeOf, type FittingData } from './examples';
import type { FittingState } from './state';

const LOGS = Float64Array.from({ length: 1 << 16 }, (_, count) => Math.log(count + 1));

/** An error too small to be worth a step. */
const NEGLIGIBLE = 1e-3;

/** One AdaGrad step on one example, for the classes it is wrong about. */
export const step = (state: FittingState, data: FittingData, example: number): void => {
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

const stepToken = (
	state: FittingState,
	data: FittingData,
	at: number,
	denominators: number,
): void => {
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
const errorsOf = (state: FittingState, data: FittingData, example: number): void => {
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

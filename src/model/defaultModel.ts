import { PROPERTIES, type Property } from '../example/label';
import { TOKEN_KINDS } from '../example/tokenizer';
import type { Calibration } from './calibration';
import type { BaseCounts, ClassName } from './naiveBayes';
import { indexFingerprints } from './fingerprints';
import { UNFITTED, type Weights } from './weights';

/** What a new model starts with: counts, weights and calibration of each property, built by `npm run train`. */
export interface DefaultModel {
	readonly version: string;
	readonly properties: Readonly<Record<Property, DefaultProperty>>;
}

export interface DefaultProperty {
	readonly base: BaseCounts;
	readonly weights: Weights;
	readonly calibration: Calibration;
}

/** The part of a built property that is small; arrays in the order of `classes`, `kinds` in that of TOKEN_KINDS. */
export interface BuiltHeader {
	readonly classes: readonly ClassName[];
	readonly documents: readonly number[];
	readonly tokens: readonly number[];
	readonly biases: readonly number[];
	readonly kinds: readonly number[];
	readonly calibration: Calibration;
}

/** The part of a built property that has entries for each token of the vocabulary, in its order. */
export interface BuiltArrays {
	/** Weight of each token in steps of WEIGHT_STEP. */
	readonly weights: Uint8Array;
	/** How many classes met each token; for each of those, one token after another, its index and the count. */
	readonly postings: Uint8Array;
	readonly postingClasses: Uint8Array;
	readonly postingCounts: Uint16Array;
	/** How many classes each token has a shift for; for each of those its index and the steps of SHIFT_STEP. */
	readonly shifts: Uint8Array;
	readonly shiftClasses: Uint8Array;
	readonly shiftSteps: Int8Array;
}

export type BuiltProperty = BuiltHeader & BuiltArrays;

export interface BuiltModel {
	readonly version: string;
	/** The fingerprints of the tokens, ascending. */
	readonly vocabulary: Float64Array;
	readonly properties: Readonly<Record<Property, BuiltProperty>>;
}

/** What one step of a weight is worth; the highest weight is 255 steps. */
export const WEIGHT_STEP = 1 / 50;

/** What one step of a shift is worth (natural log). */
export const SHIFT_STEP = 1 / 10;

/** A model as it was built, ready to answer. */
export const toDefaultModel = ({ version, vocabulary, properties }: BuiltModel): DefaultModel => {
	const find = findLast(vocabulary);
	const [department, responsibility] = PROPERTIES.map((property) =>
		toProperty(properties[property], vocabulary, find),
	);
	return { version, properties: { department, responsibility } };
};

/** Place of a token in the vocabulary, -1 where it is not there. */
type Find = (token: string) => number;

/** Finds a token, at once where it is the one sought last: each is asked for several things in turn. */
const findLast = (vocabulary: Float64Array): Find => {
	const fingerprints = indexFingerprints(vocabulary);
	let [last, place] = ['', -1];
	return (token) => {
		if (token !== last) [last, place] = [token, fingerprints.find(token)];
		return place;
	};
};

const toProperty = (
	built: BuiltProperty,
	vocabulary: Float64Array,
	find: Find,
): DefaultProperty => ({
	base: toCounts(built, vocabulary, find),
	weights: toWeights(built, find),
	calibration: built.calibration,
});

const toCounts = (built: BuiltProperty, vocabulary: Float64Array, find: Find): BaseCounts => {
	const { classes, postingClasses, postingCounts } = built;
	const starts = toStarts(built.postings);
	const at = new Map(classes.map((name, i) => [name, i]));
	let totals: Uint32Array | undefined;
	return {
		classes,
		documents: (name) => built.documents[at.get(name) ?? -1] ?? 0,
		tokens: (name) => built.tokens[at.get(name) ?? -1] ?? 0,
		visit(token, visit) {
			const id = find(token);
			if (id < 0) return;
			for (let i = starts[id]; i < starts[id + 1]; i++) visit(postingClasses[i], postingCounts[i]);
		},
		has: (token) => find(token) >= 0,
		count(token) {
			const id = find(token);
			return id < 0 ? 0 : (totals ??= toTotals(starts, postingCounts))[id];
		},
		vocabulary,
		vocabularySize: vocabulary.length,
	};
};

const toWeights = (built: BuiltProperty, find: Find): Weights => {
	const { classes, weights, shiftClasses, shiftSteps } = built;
	const starts = toStarts(built.shifts);
	const at = new Map(classes.map((name, i) => [name, i]));
	const kinds = new Map(TOKEN_KINDS.map((kind, i) => [kind, built.kinds[i]]));
	return {
		token(text) {
			const id = find(text);
			return id < 0 ? UNFITTED : weights[id] * WEIGHT_STEP;
		},
		kind: (kind) => kinds.get(kind) ?? 1,
		bias: (name) => built.biases[at.get(name) ?? -1],
		visitShifts(token, visit) {
			const id = find(token);
			if (id < 0) return;
			for (let i = starts[id]; i < starts[id + 1]; i++)
				visit(shiftClasses[i], shiftSteps[i] * SHIFT_STEP);
		},
	};
};

/** What the counts of each token add up to. */
const toTotals = (starts: Uint32Array, counts: Uint16Array): Uint32Array => {
	const totals = new Uint32Array(starts.length - 1);
	for (let id = 0; id < totals.length; id++)
		for (let i = starts[id]; i < starts[id + 1]; i++) totals[id] += counts[i];
	return totals;
};

/** Where the entries of each token begin; one more at the end. */
const toStarts = (lengths: Uint8Array): Uint32Array => {
	const starts = new Uint32Array(lengths.length + 1);
	for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i] + lengths[i];
	return starts;
};

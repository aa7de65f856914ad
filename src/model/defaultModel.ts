import { PROPERTIES, type Property } from '../example/label';
import { TOKEN_KINDS } from '../example/tokenizer';
import type { Calibration } from './calibration';
import type { BaseCounts, ClassName } from './naiveBayes';
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

/** The part of a built property that has entries for each token i of the vocabulary. */
export interface BuiltArrays {
	/** Weight of token i in steps of WEIGHT_STEP. */
	readonly weights: Uint8Array;
	/** Counts of token i stand at starts[i] up to starts[i + 1]: class index and count. */
	readonly starts: Uint32Array;
	readonly postingClasses: Uint8Array;
	readonly postingCounts: Uint16Array;
	/** Shifts of token i stand at shiftStarts[i] up to shiftStarts[i + 1]: class index and steps of SHIFT_STEP. */
	readonly shiftStarts: Uint32Array;
	readonly shiftClasses: Uint8Array;
	readonly shiftSteps: Int8Array;
}

export type BuiltProperty = BuiltHeader & BuiltArrays;

export interface BuiltModel {
	readonly version: string;
	readonly vocabulary: readonly string[];
	readonly properties: Readonly<Record<Property, BuiltProperty>>;
}

/** What one step of a weight is worth; the highest weight is 255 steps. */
export const WEIGHT_STEP = 1 / 50;

/** What one step of a shift is worth (natural log). */
export const SHIFT_STEP = 1 / 20;

/** A model as it was built, ready to answer. */
export const toDefaultModel = ({ version, vocabulary, properties }: BuiltModel): DefaultModel => {
	const ids = new Map(vocabulary.map((token, id) => [token, id]));
	const [department, responsibility] = PROPERTIES.map((property) =>
		toProperty(properties[property], ids),
	);
	return { version, properties: { department, responsibility } };
};

const toProperty = (built: BuiltProperty, ids: ReadonlyMap<string, number>): DefaultProperty => ({
	base: toCounts(built, ids),
	weights: toWeights(built, ids),
	calibration: built.calibration,
});

const toCounts = (built: BuiltProperty, ids: ReadonlyMap<string, number>): BaseCounts => {
	const { classes, starts, postingClasses, postingCounts } = built;
	const at = new Map(classes.map((name, i) => [name, i]));
	return {
		classes,
		documents: (name) => built.documents[at.get(name) ?? -1] ?? 0,
		tokens: (name) => built.tokens[at.get(name) ?? -1] ?? 0,
		visit(token, visit) {
			const id = ids.get(token);
			if (id === undefined) return;
			for (let i = starts[id]; i < starts[id + 1]; i++) visit(postingClasses[i], postingCounts[i]);
		},
		has: (token) => ids.has(token),
		get vocabulary() {
			return ids.keys();
		},
		vocabularySize: ids.size,
	};
};

const toWeights = (built: BuiltProperty, ids: ReadonlyMap<string, number>): Weights => {
	const { classes, weights, shiftStarts, shiftClasses, shiftSteps } = built;
	const at = new Map(classes.map((name, i) => [name, i]));
	const kinds = new Map(TOKEN_KINDS.map((kind, i) => [kind, built.kinds[i]]));
	return {
		token(text) {
			const id = ids.get(text);
			return id === undefined ? UNFITTED : weights[id] * WEIGHT_STEP;
		},
		kind: (kind) => kinds.get(kind) ?? 1,
		bias: (name) => built.biases[at.get(name) ?? -1],
		visitShifts(token, visit) {
			const id = ids.get(token);
			if (id === undefined) return;
			for (let i = shiftStarts[id]; i < shiftStarts[id + 1]; i++)
				visit(shiftClasses[i], shiftSteps[i] * SHIFT_STEP);
		},
	};
};

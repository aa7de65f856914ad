import type { Property } from '../example/label';
import { toBaseCounts, type BaseCounts } from './baseCounts';
import type { Calibration } from './calibration';
import type { ClassName } from './className';
import { toTokenTable, type PackedTable, type TokenTable } from './tokenTable';
import type { Weights } from './weights';

/** What a new model starts with: counts, weights and calibration of each property, built by `npm run train`. */
export interface DefaultModel {
	readonly version: string;
	/** Of both properties. */
	readonly table: TokenTable;
	readonly properties: Readonly<Record<Property, DefaultProperty>>;
}

export interface DefaultProperty {
	readonly base: BaseCounts;
	readonly weights: Weights;
	readonly calibration: Calibration;
}

/** What was built of a property beside its tokens; arrays in the order of `classes`, `kinds` in that of TOKEN_KINDS. */
export interface BuiltProperty {
	readonly classes: readonly ClassName[];
	readonly documents: readonly number[];
	readonly tokens: readonly number[];
	readonly biases: readonly number[];
	readonly kinds: readonly number[];
	readonly calibration: Calibration;
}

export interface BuiltModel {
	readonly version: string;
	/** What each token says of both properties. */
	readonly table: PackedTable;
	readonly properties: Readonly<Record<Property, BuiltProperty>>;
}

/** A model as it was built, ready to answer. */
export const toDefaultModel = (built: BuiltModel): DefaultModel => {
	const { version, properties } = built;
	const table = toTokenTable(built.table);
	const toProperty = (name: Property, property: 0 | 1): DefaultProperty => {
		const { classes, documents, tokens, kinds, biases, calibration } = properties[name];
		const base = toBaseCounts({ classes, documents, tokens, table, property });
		return { base, weights: { kinds, biases }, calibration };
	};
	const [department, responsibility] = [
		toProperty('department', 0),
		toProperty('responsibility', 1),
	];
	return { version, table, properties: { department, responsibility } };
};

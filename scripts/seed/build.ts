import type { Label, Property } from '../../src/example/label';
import { toDocument } from '../../src/example/title';
import { TOKEN_KINDS, toTokens, type Token } from '../../src/example/tokenizer';
import { UNCALIBRATED, type Calibration } from '../../src/model/calibration';
import {
	SHIFT_STEP,
	WEIGHT_STEP,
	type BuiltArrays,
	type BuiltModel,
	type BuiltProperty,
} from '../../src/model/defaultModel';
import { fitWeights, type Fit, type FittingExample } from '../../src/model/fitting';
import type { ClassName } from '../../src/model/naiveBayes';
import { isLabel, toClass } from '../../src/model/outcome';
import type { SeedExample } from './expand';

/** A seed example with its tokens. */
export interface Tokenized extends SeedExample {
	readonly tokens: readonly Token[];
}

export type Calibrations = Readonly<Record<Property, Calibration>>;

export const tokenize = (examples: readonly SeedExample[]): Tokenized[] =>
	examples
		.map((example) => ({ ...example, tokens: toTokens(toDocument(example.title)) }))
		.filter(({ tokens }) => tokens.length > 0);

/** The class an example teaches for a property. */
export const classOf = (example: SeedExample, property: Property): ClassName =>
	toClass(
		example[property] as Label | null,
		example.department !== null || example.responsibility !== null,
	);

/** Builds the model to ship: counts of all kept tokens, what was fitted, calibrations. */
export const buildModel = (
	examples: readonly Tokenized[],
	version: string,
	calibrations: Calibrations = { department: UNCALIBRATED, responsibility: UNCALIBRATED },
	onPass: () => void = () => undefined,
): BuiltModel => {
	const vocabulary = keepTokens(examples);
	const kept = new Set(vocabulary);
	const pruned = examples.map((example) => ({
		...example,
		tokens: example.tokens.filter(({ text }) => kept.has(text)),
	}));
	const build = (property: Property): BuiltProperty =>
		buildProperty(toFitting(pruned, property), vocabulary, calibrations[property], onPass);
	return {
		version,
		vocabulary,
		properties: { department: build('department'), responsibility: build('responsibility') },
	};
};

/** Every word, and each other token that more than one family has: the rest says nothing of any other title. */
const keepTokens = (examples: readonly Tokenized[]): string[] => {
	const families = new Map<string, string>();
	const kept = new Set<string>();
	for (const { tokens, family } of examples)
		for (const { text } of tokens) {
			if (text.startsWith('w:') || (families.get(text) ?? family) !== family) kept.add(text);
			families.set(text, family);
		}
	return [...kept].sort();
};

/** Fewer examples of a class or more of a family weigh each less, by these powers of their number. */
const CLASS_POWER = 0.3;
const FAMILY_POWER = 0.3;

/** The classes that are no label weigh less: they are to win only where nothing speaks for a label. */
const NO_LABEL_IMPORTANCE = 0.4;

/** Examples to fit a property to: no label and no family drowns the others by sheer count. */
const toFitting = (examples: readonly Tokenized[], property: Property): FittingExample[] => {
	const classes = countBy(examples, (example) => classOf(example, property));
	const families = countBy(examples, ({ family }) => family);
	const mean = examples.length / classes.size;
	return examples.map((example) => {
		const name = classOf(example, property);
		const { tokens, family } = example;
		const rarity =
			(mean / classes.get(name)!) ** CLASS_POWER / families.get(family)! ** FAMILY_POWER;
		return { tokens, name, family, importance: (isLabel(name) ? 1 : NO_LABEL_IMPORTANCE) * rarity };
	});
};

const countBy = <T>(items: readonly T[], toKey: (item: T) => string): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(toKey(item), (counts.get(toKey(item)) ?? 0) + 1);
	return counts;
};

const buildProperty = (
	examples: readonly FittingExample[],
	vocabulary: readonly string[],
	calibration: Calibration,
	onPass: () => void,
): BuiltProperty => {
	const fit = fitWeights(examples, undefined, onPass);
	const of = (name: ClassName): FittingExample[] =>
		examples.filter((example) => example.name === name);
	return {
		classes: fit.names,
		documents: fit.names.map((name) => of(name).length),
		tokens: fit.names.map((name) => of(name).reduce((sum, { tokens }) => sum + tokens.length, 0)),
		biases: [...fit.biases],
		kinds: TOKEN_KINDS.map((kind) => fit.kinds.get(kind)!),
		calibration,
		weights: Uint8Array.from(vocabulary, (token) =>
			Math.min(255, Math.round(fit.tokens.get(token)! / WEIGHT_STEP)),
		),
		...toPostings(examples, vocabulary, fit),
		...toShifts(vocabulary, fit),
	};
};

const toPostings = (
	examples: readonly FittingExample[],
	vocabulary: readonly string[],
	{ names }: Fit,
): Pick<BuiltArrays, 'starts' | 'postingClasses' | 'postingCounts'> => {
	const at = new Map(names.map((name, i) => [name, i]));
	const counts = new Map(vocabulary.map((token) => [token, new Map<number, number>()]));
	for (const { tokens, name } of examples)
		for (const { text } of tokens) {
			const row = counts.get(text)!;
			row.set(at.get(name)!, (row.get(at.get(name)!) ?? 0) + 1);
		}
	const rows = [...counts.values()].map((row) => [...row]);
	return {
		starts: toStarts(rows),
		postingClasses: Uint8Array.from(rows.flat(), ([name]) => name),
		postingCounts: Uint16Array.from(rows.flat(), ([, count]) => count),
	};
};

const toShifts = (
	vocabulary: readonly string[],
	{ shifts }: Fit,
): Pick<BuiltArrays, 'shiftStarts' | 'shiftClasses' | 'shiftSteps'> => {
	const rows = vocabulary.map((token) =>
		[...shifts.get(token)!]
			.map(
				(shift, name) =>
					[name, Math.max(-127, Math.min(127, Math.round(shift / SHIFT_STEP)))] as const,
			)
			.filter(([, steps]) => steps !== 0),
	);
	return {
		shiftStarts: toStarts(rows),
		shiftClasses: Uint8Array.from(rows.flat(), ([name]) => name),
		shiftSteps: Int8Array.from(rows.flat(), ([, steps]) => steps),
	};
};

const toStarts = (rows: ReadonlyArray<readonly unknown[]>): Uint32Array => {
	const starts = new Uint32Array(rows.length + 1);
	rows.forEach(({ length }, i) => (starts[i + 1] = starts[i] + length));
	return starts;
};

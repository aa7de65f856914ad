import type { Label, Property } from '../../src/example/label';
import { toDocument } from '../../src/example/title';
import { toTokens } from '../../src/example/tokenizer';
import { UNCALIBRATED, type Calibration } from '../../src/model/calibration';
import { isLabel, toClass, type ClassName } from '../../src/model/className';
import type { BuiltModel, BuiltProperty } from '../../src/model/defaultModel';
import { toFingerprint } from '../../src/model/fingerprints';
import { prune, toCorpus, type Corpus } from '../../src/model/fitting/corpus';
import type { FittingExample } from '../../src/model/fitting/examples';
import { fitWeights, type Fit } from '../../src/model/fitting/fitWeights';
import {
	joinEntries,
	packEntries,
	type Entry,
	type PackedEntries,
} from '../../src/model/tokenTable';
import { SHIFT_STEP, WEIGHT_STEP } from '../../src/model/weights';
import type { SeedExample } from './expand';

/** The seed with its tokens as numbers: example i is document i of the corpus. */
export interface Tokenized {
	readonly examples: readonly SeedExample[];
	readonly corpus: Corpus;
}

export type Calibrations = Readonly<Record<Property, Calibration>>;

export const tokenize = (examples: readonly SeedExample[]): Tokenized => ({
	examples,
	corpus: toCorpus(examples.values().map(({ title }) => toTokens(toDocument(title)))),
});

/** The class an example teaches for a property. */
export const classOf = (example: SeedExample, property: Property): ClassName =>
	toClass(
		example[property] as Label | null,
		example.department !== null || example.responsibility !== null,
	);

/** One property of a model, with the tokens it knows: the same ones for both properties of the same examples. */
export interface FittedProperty {
	readonly vocabulary: Float64Array;
	readonly entries: PackedEntries;
	readonly built: BuiltProperty;
}

/** Counts and fits one property of the examples that are seen: all kept tokens, uncalibrated. */
export const fitProperty = (
	{ examples, corpus }: Tokenized,
	isSeen: (example: SeedExample) => boolean,
	property: Property,
	onPass: () => void = () => undefined,
): FittedProperty => {
	const seen = [...examples.keys()].filter(
		(i) => isSeen(examples[i]) && corpus.starts[i + 1] > corpus.starts[i],
	);
	const pruned = prune(corpus, toKept(examples, corpus, seen));
	const fitting = toFitting(examples, seen, property);
	const fit = fitWeights(pruned, fitting, undefined, onPass);
	const vocabulary = Float64Array.from(pruned.tokens, toFingerprint);
	const entries = packEntries(toEntries(fit));
	return { vocabulary, entries, built: toBuilt(fit, fitting, pruned) };
};

/** Puts both properties together. */
export const toModel = (
	version: string,
	{ department, responsibility }: Readonly<Record<Property, FittedProperty>>,
): BuiltModel => ({
	version,
	vocabulary: department.vocabulary,
	entries: joinEntries(department.entries, responsibility.entries),
	properties: { department: department.built, responsibility: responsibility.built },
});

export const withCalibrations = (model: BuiltModel, calibrations: Calibrations): BuiltModel => {
	const { department, responsibility } = model.properties;
	return {
		...model,
		properties: {
			department: { ...department, calibration: calibrations.department },
			responsibility: { ...responsibility, calibration: calibrations.responsibility },
		},
	};
};

/** Titles that have a token which is worth keeping. */
const FEWEST_TITLES = 3;

/** Keeps every word, and each other token of three titles of more than one family: the rest says little of any other title. */
const toKept = (
	examples: readonly SeedExample[],
	{ tokens, starts, ids }: Corpus,
	seen: readonly number[],
): ((id: number) => boolean) => {
	const families: Array<string | undefined> = tokens.map(() => undefined);
	const [isShared, titles] = [new Uint8Array(tokens.length), new Uint32Array(tokens.length)];
	for (const i of seen)
		for (let at = starts[i]; at < starts[i + 1]; at++) {
			const { family } = examples[i];
			const other = (families[ids[at]] ??= family);
			if (other !== family) isShared[ids[at]] = 1;
			titles[ids[at]] += 1;
		}
	return (id) =>
		(isShared[id] === 1 && titles[id] >= FEWEST_TITLES) ||
		(titles[id] > 0 && tokens[id].startsWith('w:'));
};

/** Fewer examples of a class or more of a family weigh each less, by these powers of their number. */
const CLASS_POWER = 0.3;
const FAMILY_POWER = 0.3;

/** The classes that are no label weigh less: they are to win only where nothing speaks for a label. */
const NO_LABEL_IMPORTANCE = 0.7;

/** Examples to fit a property to: no label and no family drowns the others by sheer count. */
const toFitting = (
	examples: readonly SeedExample[],
	seen: readonly number[],
	property: Property,
): FittingExample[] => {
	const classes = countBy(seen, (i) => classOf(examples[i], property));
	const families = countBy(seen, (i) => examples[i].family);
	const mean = seen.length / classes.size;
	return seen.map((document) => {
		const name = classOf(examples[document], property);
		const { family, kin } = examples[document];
		const rarity =
			(mean / classes.get(name)!) ** CLASS_POWER / families.get(family)! ** FAMILY_POWER;
		const importance = (isLabel(name) ? 1 : NO_LABEL_IMPORTANCE) * rarity;
		return { document, name, family: kin, importance };
	});
};

const countBy = <T>(items: readonly T[], toKey: (item: T) => string): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(toKey(item), (counts.get(toKey(item)) ?? 0) + 1);
	return counts;
};

const toBuilt = (
	{ names, biases, kinds }: Fit,
	examples: readonly FittingExample[],
	{ starts }: Corpus,
): BuiltProperty => {
	const of = (name: ClassName): FittingExample[] =>
		examples.filter((example) => example.name === name);
	const tokensOf = ({ document }: FittingExample): number =>
		starts[document + 1] - starts[document];
	return {
		classes: names,
		documents: names.map((name) => of(name).length),
		tokens: names.map((name) => of(name).reduce((sum, example) => sum + tokensOf(example), 0)),
		biases: [...biases],
		kinds: [...kinds],
		calibration: UNCALIBRATED,
	};
};

/** What was fitted to each token. */
function* toEntries({ names, weights, counts, shifts }: Fit): Generator<Entry> {
	const width = names.length;
	for (const [row, weight] of weights.entries()) {
		const [start, end] = [row * width, (row + 1) * width];
		const steps = Array.from(shifts.subarray(start, end), toSteps);
		yield {
			weight: Math.min(255, Math.round(weight / WEIGHT_STEP)),
			counts: [...counts.subarray(start, end).entries()].filter(([, count]) => count > 0),
			shifts: [...steps.entries()].filter(([, step]) => step !== 0),
		};
	}
}

/** Shifts below this many steps do not help (measured on 2026-11-28: without them, 0.2 points more of the leads are right). */
const SMALLEST = 1.5;

const toSteps = (shift: number): number => {
	const steps = shift / SHIFT_STEP;
	return Math.abs(steps) < SMALLEST ? 0 : Math.max(-127, Math.min(127, Math.round(steps)));
};

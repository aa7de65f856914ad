import type { Property } from '../../src/example/label';
import { toDocument } from '../../src/example/title';
import { TOKEN_KINDS, toTokens, type Token } from '../../src/example/tokenizer';
import { UNCALIBRATED, type Calibration } from '../../src/model/calibration';
import type { BuiltModel, BuiltProperty } from '../../src/model/defaultModel';
import { fitWeights, type FittingExample } from '../../src/model/fitting';
import type { ClassName } from '../../src/model/naiveBayes';
import { toClass } from '../../src/model/outcome';
import { UNFITTED } from '../../src/model/weights';
import type { Label } from '../../src/example/label';
import type { SeedExample } from './expand';

/** A seed example with its tokens. */
export interface Tokenized extends SeedExample {
	readonly tokens: readonly Token[];
}

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

/** Fewer examples of a class or more of a family weigh each less, by these powers of their number. */
const CLASS_POWER = 0.3;
const FAMILY_POWER = 0.3;

/** Examples to fit a property's weights to: no label and no family drowns the others by sheer count. */
export const toFitting = (examples: readonly Tokenized[], property: Property): FittingExample[] => {
	const classes = countBy(examples, (example) => classOf(example, property));
	const families = countBy(examples, ({ family }) => family);
	const mean = examples.length / classes.size;
	return examples.map((example) => {
		const name = classOf(example, property);
		const { tokens, family } = example;
		const importance =
			(mean / classes.get(name)!) ** CLASS_POWER / families.get(family)! ** FAMILY_POWER;
		return { tokens, name, family, importance };
	});
};

const countBy = <T>(items: readonly T[], toKey: (item: T) => string): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(toKey(item), (counts.get(toKey(item)) ?? 0) + 1);
	return counts;
};

/** Builds the model to ship: counts of all kept tokens, fitted weights, calibrations. */
export const buildModel = (
	examples: readonly Tokenized[],
	version: string,
	calibrations: Readonly<Record<Property, Calibration>> = {
		department: UNCALIBRATED,
		responsibility: UNCALIBRATED,
	},
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
		for (const { text, kind } of tokens) {
			if (kind === 'word' || (families.get(text) ?? family) !== family) kept.add(text);
			families.set(text, family);
		}
	return [...kept].sort();
};

const buildProperty = (
	examples: readonly FittingExample[],
	vocabulary: readonly string[],
	calibration: Calibration,
	onPass: () => void,
): BuiltProperty => {
	const fit = fitWeights(examples, undefined, onPass);
	const classes = [...fit.biases.keys()];
	const counts = new Map(vocabulary.map((token) => [token, new Map<ClassName, number>()]));
	for (const { tokens, name } of examples)
		for (const { text } of tokens)
			counts.get(text)!.set(name, (counts.get(text)!.get(name) ?? 0) + 1);
	const postings = vocabulary.map((token) => [...counts.get(token)!]);
	const starts = new Uint32Array(vocabulary.length + 1);
	postings.forEach(({ length }, i) => (starts[i + 1] = starts[i] + length));
	const of = (name: ClassName): FittingExample[] =>
		examples.filter((example) => example.name === name);
	return {
		classes,
		documents: classes.map((name) => of(name).length),
		tokens: classes.map((name) => of(name).reduce((sum, { tokens }) => sum + tokens.length, 0)),
		biases: classes.map((name) => fit.biases.get(name)!),
		kinds: TOKEN_KINDS.map((kind) => fit.kinds.get(kind)!),
		calibration,
		weights: Float32Array.from(vocabulary, (token) => fit.tokens.get(token) ?? UNFITTED),
		starts,
		postingClasses: Uint8Array.from(postings.flat(), ([name]) => classes.indexOf(name)),
		postingCounts: Uint16Array.from(postings.flat(), ([, count]) => count),
	};
};

import type { ClassName } from '../className';
import { toId, type Corpus } from './corpus';

/** One labelled Document to fit to. Examples of one family are left out of the counts together while one of them is fitted. */
export interface FittingExample {
	/** Index of its tokens in the corpus. */
	readonly document: number;
	readonly name: ClassName;
	readonly family: string;
	/** How much the example counts in the fit; its counts enter once all the same. */
	readonly importance: number;
}

/** A corpus with examples: example i is the document `documents[i]`. */
export interface FittingData extends Corpus {
	readonly names: readonly ClassName[];
	readonly documents: Int32Array;
	readonly classes: Uint8Array;
	readonly importances: Float32Array;
	readonly families: ReadonlyArray<readonly number[]>;
}

/** Numbers the classes of examples, and finds their families. */
export const arrange = (corpus: Corpus, examples: readonly FittingExample[]): FittingData => {
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

/** Where the tokens of an example stand. */
export const rangeOf = (
	{ documents, starts }: FittingData,
	example: number,
): readonly [from: number, to: number] => [
	starts[documents[example]],
	starts[documents[example] + 1],
];

import type { BaseCounts } from './baseCounts';
import type { ClassName } from './className';
import type { NaiveBayes } from './naiveBayes';
import type { Weights } from './weights';

/** A default model as far as lessons are weighed against it. */
export interface Background {
	readonly base: BaseCounts;
	readonly weights: Weights;
	/** Titles of the default model. */
	readonly documents: number;
	/** Whether the class is a label of the user's own; all labels are in a model that started empty. */
	isOwn(name: ClassName): boolean;
	/** Whether the model started empty. */
	readonly isEmpty: boolean;
}

/** What lessons are read from. */
export type Learned = NaiveBayes['learned'];

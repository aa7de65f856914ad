import { labelsOf, versionOf, type Answerer } from './answerer';
import { tally } from './correction/memory';
import type { Property } from './example/label';

/** What a model holds, for people. */
export interface Holdings {
	/** Titles that the default model was built from; 0 for a model that began empty. */
	readonly defaultExamples: number;
	/** Labelled titles of bulk imports that hold. */
	readonly examples: number;
	/** Corrections and confirmations that hold. */
	readonly corrections: number;
	readonly labels: Readonly<Record<Property, readonly string[]>>;
	readonly modelVersion: string;
}

export const countHoldings = (answerer: Answerer): Holdings => {
	const { memory, position } = answerer.projection;
	const { example, confirmation, correction } = tally(memory, position);
	return {
		defaultExamples: answerer.defaultExamples,
		examples: example,
		corrections: confirmation + correction,
		labels: {
			department: labelsOf(answerer, 'department'),
			responsibility: labelsOf(answerer, 'responsibility'),
		},
		modelVersion: versionOf(answerer),
	};
};

import { labelsOf, versionOf, type Answerer } from './answer';
import { lessonsOf } from './correction/memory';
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
	const { memory } = answerer.projection;
	const lessons = [...memory.lessons.keys()].flatMap((key) => lessonsOf(memory, key));
	const examples = lessons.filter(({ kind }) => kind === 'example').length;
	return {
		defaultExamples: answerer.defaultExamples,
		examples,
		corrections: lessons.length - examples,
		labels: {
			department: labelsOf(answerer, 'department'),
			responsibility: labelsOf(answerer, 'responsibility'),
		},
		modelVersion: versionOf(answerer),
	};
};

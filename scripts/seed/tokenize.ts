import type { Label, Property } from '../../src/example/label';
import { toDocument } from '../../src/example/title';
import { toTokens } from '../../src/example/tokenizer';
import { toClass, type ClassName } from '../../src/model/className';
import { toCorpus, type Corpus } from '../../src/model/fitting/corpus';
import type { SeedExample } from './seedExample';

/** The seed with its tokens as numbers: example i is document i of the corpus. */
export interface Tokenized {
	readonly examples: readonly SeedExample[];
	readonly corpus: Corpus;
}

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

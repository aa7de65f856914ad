import { JobTitleError } from '../errors';
import { createLearnedCounts, type ClassName, type LearnedCounts } from './learnedCounts';

export type { ClassName } from './learnedCounts';

/** Counts that come with the package and never change; `naiveBayes` adds what was learned here to them. */
export interface BaseCounts {
	readonly classes: readonly ClassName[];
	/** Documents of a class; 0 for an unknown class. */
	documents(name: ClassName): number;
	/** Tokens of all documents of a class; 0 for an unknown class. */
	tokens(name: ClassName): number;
	/** Calls `visit` for each class that met the token. */
	visit(token: string, visit: (name: ClassName, count: number) => void): void;
	has(token: string): boolean;
	readonly vocabulary: Iterable<string>;
	readonly vocabularySize: number;
}

export const NO_COUNTS: BaseCounts = {
	classes: [],
	documents: () => 0,
	tokens: () => 0,
	visit: () => undefined,
	has: () => false,
	vocabulary: [],
	vocabularySize: 0,
};

/** Multinomial Naive Bayes counts: the base's plus what was learned here. */
export interface NaiveBayes extends Omit<BaseCounts, 'vocabulary'> {
	readonly totalDocuments: number;
	/** Counts one document of distinct tokens `times` times. */
	learnOne(tokens: readonly string[], name: ClassName, times: number): void;
	/** Takes back what `learnOne` did. Throws NEVER_LEARNED when the class has fewer documents than that. */
	unlearnOne(tokens: readonly string[], name: ClassName, times: number): void;
	/** The learned counts (without the base's), for a snapshot. */
	packLearned(): Buffer;
}

/** Opens Naive Bayes over `base`, with the learned counts of a snapshot where there is one. */
export const createNaiveBayes = (base: BaseCounts, packed?: Buffer): NaiveBayes => {
	const learned = createLearnedCounts(packed);
	const countOwn = (tokens: readonly string[]): number =>
		tokens.filter((token) => !base.has(token)).length;
	let ownVocabulary = learned.vocabularySize - countShared(base, learned);

	return {
		get classes() {
			return [...base.classes, ...learned.classes.filter((name) => base.documents(name) === 0)];
		},
		documents: (name) => base.documents(name) + learned.documents(name),
		tokens: (name) => base.tokens(name) + learned.tokens(name),
		visit(token, visit) {
			const met = new Map<ClassName, number>();
			base.visit(token, (name, count) => met.set(name, count));
			learned.visit(token, (name, count) => met.set(name, (met.get(name) ?? 0) + count));
			met.forEach((count, name) => visit(name, count));
		},
		has: (token) => base.has(token) || learned.has(token),
		get vocabularySize() {
			return base.vocabularySize + ownVocabulary;
		},
		get totalDocuments() {
			return base.classes.reduce((sum, name) => sum + base.documents(name), learned.totalDocuments);
		},
		learnOne(tokens, name, times) {
			ownVocabulary += countOwn(learned.learnOne(tokens, name, times));
		},
		unlearnOne(tokens, name, times) {
			const lost = learned.unlearnOne(tokens, name, times);
			if (lost === undefined) throw neverLearned(name);
			ownVocabulary -= countOwn(lost);
		},
		packLearned: () => learned.pack(),
	};
};

const countShared = (base: BaseCounts, learned: LearnedCounts): number => {
	if (learned.vocabularySize === 0) return 0;
	let shared = 0;
	for (const token of base.vocabulary) if (learned.has(token)) shared += 1;
	return shared;
};

const neverLearned = (name: ClassName): JobTitleError =>
	new JobTitleError(
		'NEVER_LEARNED',
		`Expected a lesson that was learned, got one for "${name}" that was not.`,
		'Restore the model from its journal: delete its snapshots and open it again.',
	);

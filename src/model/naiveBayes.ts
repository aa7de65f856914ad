import { JobTitleError } from '../errors';
import { countDocuments, isCounted, visitCounts, type BaseCounts } from './baseCounts';
import type { ClassName } from './className';
import { createLearnedCounts, type LearnedCounts } from './learnedCounts';

/** Multinomial Naive Bayes counts: the base's plus what was learned here. */
export interface NaiveBayes {
	readonly classes: readonly ClassName[];
	/** Documents of a class; 0 for an unknown class. */
	documents(name: ClassName): number;
	/** Tokens of all documents of a class; 0 for an unknown class. */
	tokens(name: ClassName): number;
	/** Calls `visit` for each class that met the token, with its place in `classes`. */
	visit(token: string, visit: (at: number, count: number) => void): void;
	has(token: string): boolean;
	readonly vocabularySize: number;
	readonly base: BaseCounts;
	readonly totalDocuments: number;
	/** How often something was learned or unlearned since it was opened: what was read of the counts is good while it stays. */
	readonly lessons: number;
	/** What was learned here, without the base's. */
	readonly learned: Pick<
		LearnedCounts,
		'names' | 'documents' | 'totalDocuments' | 'has' | 'visit' | 'listOf'
	>;
	/** Counts one document of distinct tokens. */
	learnOne(tokens: readonly string[], name: ClassName): void;
	/** Takes back what `learnOne` did. Throws NEVER_LEARNED when the class has no document. */
	unlearnOne(tokens: readonly string[], name: ClassName): void;
	/** The learned counts (without the base's), for a snapshot. */
	packLearned(): Buffer;
}

/** Opens Naive Bayes over `base`, with the learned counts of a snapshot where there is one. */
export const createNaiveBayes = (base: BaseCounts, packed?: Buffer): NaiveBayes => {
	const learned = createLearnedCounts(packed);
	const countOwn = (tokens: readonly string[]): number =>
		tokens.filter((token) => !isCounted(base, token)).length;
	const isInBase = (fingerprint: number): boolean => base.table.findFingerprint(fingerprint) >= 0;
	let ownVocabulary = learned.vocabularySize - learned.countWhere(isInBase);
	let lessons = 0;
	let classes = allClasses(base, learned);
	let indexes = toIndexes(classes);
	const changed = (name: ClassName): void => {
		lessons += 1;
		// Classes come with their first document and go with their last one.
		if (learned.documents(name) > 1) return;
		classes = allClasses(base, learned);
		indexes = toIndexes(classes);
	};

	return {
		base,
		learned,
		get classes() {
			return classes;
		},
		get lessons() {
			return lessons;
		},
		documents: (name) => base.documents(name) + learned.documents(name),
		tokens: (name) => base.tokens(name) + learned.tokens(name),
		visit(token, visit) {
			if (!learned.has(token)) return visitCounts(base, token, visit);
			const met = new Float64Array(classes.length);
			visitCounts(base, token, (at, count) => (met[at] += count));
			learned.visit(token, (at, count) => (met[indexes.get(learned.names[at])!] += count));
			met.forEach((count, at) => count > 0 && visit(at, count));
		},
		has: (token) => isCounted(base, token) || learned.has(token),
		get vocabularySize() {
			return base.table.size + ownVocabulary;
		},
		get totalDocuments() {
			return countDocuments(base) + learned.totalDocuments;
		},
		learnOne(tokens, name) {
			ownVocabulary += countOwn(learned.learnOne(tokens, name));
			changed(name);
		},
		unlearnOne(tokens, name) {
			const lost = learned.unlearnOne(tokens, name);
			if (lost === undefined) throw neverLearned(name);
			ownVocabulary -= countOwn(lost);
			changed(name);
		},
		packLearned: () => learned.pack(),
	};
};

/** The base's classes first, in its order, then those of lessons by name: in what order they were taught makes no difference. */
const allClasses = (base: BaseCounts, learned: LearnedCounts): readonly ClassName[] => [
	...base.classes,
	...learned.classes.filter((name) => base.documents(name) === 0).sort(),
];

const toIndexes = (classes: readonly ClassName[]): ReadonlyMap<ClassName, number> =>
	new Map(classes.map((name, at) => [name, at]));

const neverLearned = (name: ClassName): JobTitleError =>
	new JobTitleError(
		'NEVER_LEARNED',
		`Expected a lesson that was learned, got one for "${name}" that was not.`,
		'Restore the model from its journal: delete its snapshots and open it again.',
	);

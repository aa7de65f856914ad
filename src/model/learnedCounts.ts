import createClassificator from 'classificator';
import type { ClassName } from './className';
import { toFingerprint } from './fingerprints';
import { freezeCounts, readFrozenCounts, type FrozenCounts } from './frozenCounts';
import { createLearnedClasses, type LearnedClasses } from './learnedClasses';
import { createPostings, type Postings } from './postings';

/**
 * What was learned here. `classificator` owns learning, unlearning and the totals of each class, and postings beside it say
 * which classes met a token; of a model that comes from a snapshot the counts of a token stay in there until a lesson touches it.
 */
export interface LearnedCounts
	extends Pick<LearnedClasses, 'names' | 'documents' | 'tokens'>, Pick<Postings, 'listOf'> {
	/** Those with documents. */
	readonly classes: readonly ClassName[];
	readonly totalDocuments: number;
	readonly vocabularySize: number;
	has(token: string): boolean;
	/** Of the tokens that came with the snapshot, how many have one of these fingerprints. */
	countWhere(isSought: (fingerprint: number) => boolean): number;
	/** Calls `visit` for each class that met the token, with its place in `names`. */
	visit(token: string, visit: (at: number, count: number) => void): void;
	/** Answers the tokens that it had not met. A token begins with a letter and a colon, so none is `constructor` or `__proto__`. */
	learnOne(tokens: readonly string[], name: ClassName): readonly string[];
	/** Takes back what `learnOne` did, and answers the tokens that nothing else has met; `undefined` where it never did. */
	unlearnOne(tokens: readonly string[], name: ClassName): readonly string[] | undefined;
	/** All of it as a snapshot keeps it. */
	pack(): Buffer;
}

export const createLearnedCounts = (packed?: Buffer): LearnedCounts => {
	const frozen = packed === undefined ? undefined : readFrozenCounts(packed);
	let crossing: readonly string[] = [];
	// It is given the tokens themselves: joined and split again, they would be other strings, to be hashed anew.
	const learned = createClassificator({ alpha: 1, tokenizer: () => crossing as string[] });
	if (frozen) loadTotals(learned, frozen);
	const classes = createLearnedClasses(
		learned,
		(frozen?.totals ?? []).map(({ category }) => category),
	);
	const { names, documents } = classes;
	const postings = createPostings();

	/** Lets `classificator` learn or unlearn a document of the class at this place. */
	const cross = (tokens: readonly string[], at: number, way: 'learn' | 'unlearn'): void => {
		if (frozen) for (const token of tokens) thaw(learned, frozen, token, postings);
		crossing = tokens;
		learned[way]('', classes.categoryOf(at));
		classes.refresh(at);
	};

	return {
		names,
		documents,
		tokens: classes.tokens,
		get classes() {
			return names.filter((name) => documents(name) > 0);
		},
		get totalDocuments() {
			return learned.totalDocuments;
		},
		get vocabularySize() {
			return learned.vocabularySize;
		},
		has: (token) => postings.has(token) || (frozen?.has(token) ?? false),
		countWhere: (isSought) => frozen?.countWhere(isSought) ?? 0,
		listOf: (token) => postings.listOf(token),
		visit(token, visit) {
			if (!postings.visit(token, visit)) frozen?.visit(token, visit);
		},
		learnOne(tokens, name) {
			const at = classes.placeOf(name);
			cross(tokens, at, 'learn');
			return tokens.filter((token) => postings.add(token, at, 1));
		},
		unlearnOne(tokens, name) {
			if (documents(name) === 0) return undefined;
			const at = classes.placeOf(name);
			cross(tokens, at, 'unlearn');
			return tokens.filter((token) => postings.subtract(token, at));
		},
		pack: () => pack(learned, frozen),
	};
};

type Classificator = ReturnType<typeof createClassificator>;

const loadTotals = (learned: Classificator, { totals, size }: FrozenCounts): void => {
	for (const { category, documents, tokens } of totals) {
		learned.initializeCategory(category);
		learned.docCount[category] = documents;
		learned.wordCount[category] = tokens;
		learned.totalDocuments += documents;
	}
	learned.vocabularySize = size;
};

/** Gives a token's counts to `classificator`; nothing happens to one that it has already. */
const thaw = (
	learned: Classificator,
	frozen: FrozenCounts,
	token: string,
	postings: Postings,
): void => {
	frozen.take(token, (at, count) => {
		learned.wordFrequencyCount[frozen.totals[at].category][token] = count;
		learned.vocabulary[token] = (learned.vocabulary[token] ?? 0) + count;
		postings.add(token, at, count);
	});
};

const pack = (learned: Classificator, frozen: FrozenCounts | undefined): Buffer => {
	const categories = Object.keys(learned.categories);
	const freezing = freezeCounts(
		categories.map((category) => ({
			category,
			documents: learned.docCount[category],
			tokens: learned.wordCount[category],
		})),
	);
	frozen?.visitAll((fingerprint, at, count) =>
		freezing.add(fingerprint, frozen.totals[at].category, count),
	);
	for (const category of categories)
		for (const [token, count] of Object.entries(learned.wordFrequencyCount[category]))
			freezing.add(toFingerprint(token), category, count);
	return freezing.pack();
};

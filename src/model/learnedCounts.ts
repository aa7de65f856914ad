import createClassificator from 'classificator';
import { toFingerprint } from './fingerprints';
import { freezeCounts, readFrozenCounts, type FrozenCounts } from './frozenCounts';

/** A class of the Naive Bayes: a label or one of the two ways of having none. */
export type ClassName = string & { readonly __class?: never };

/**
 * What was learned here. `classificator` owns learning, unlearning and the totals of each class; of a model that comes from a
 * snapshot the counts of a token stay in there until a lesson touches it, and are its own from then on.
 */
export interface LearnedCounts {
	/** In the order in which they were met; a snapshot keeps it. */
	readonly classes: readonly ClassName[];
	readonly totalDocuments: number;
	readonly vocabularySize: number;
	/** Documents of a class; 0 for an unknown class. */
	documents(name: ClassName): number;
	tokens(name: ClassName): number;
	has(token: string): boolean;
	/** Of the tokens that came with the snapshot, how many have one of these fingerprints. */
	countAmong(fingerprints: Float64Array): number;
	/** Calls `visit` for each class that met the token. */
	visit(token: string, visit: (name: ClassName, count: number) => void): void;
	/** Answers the tokens that it had not met. */
	learnOne(tokens: readonly string[], name: ClassName): readonly string[];
	/** Takes back what `learnOne` did, and answers the tokens that nothing else has met; `undefined` where it never did. */
	unlearnOne(tokens: readonly string[], name: ClassName): readonly string[] | undefined;
	/** All of it as a snapshot keeps it. */
	pack(): Buffer;
}

/** Every token crosses to `classificator` with this before it, so that no word is `constructor` or `__proto__`. */
const GUARD = '=';

/** Keys of the last tokens: those of a lesson cross once for each property, and a key is dear to make. */
let last: { readonly tokens: readonly string[]; readonly keys: string[] } | undefined;

const toKeys = (tokens: readonly string[]): string[] => {
	if (last?.tokens !== tokens) last = { tokens, keys: tokens.map((token) => GUARD + token) };
	return last.keys;
};

export const createLearnedCounts = (packed?: Buffer): LearnedCounts => {
	const frozen = packed === undefined ? undefined : readFrozenCounts(packed);
	let crossing: string[] = [];
	// It is given the tokens themselves: joined and split again, they would be other strings, to be hashed anew.
	const learned = createClassificator({ alpha: 1, tokenizer: () => crossing });
	if (frozen) loadTotals(learned, frozen);
	const categoriesOf = new Map<string, string[]>();

	const knows = (key: string): boolean => (learned.vocabulary[key] ?? 0) > 0;
	const cross = (tokens: readonly string[]): void => {
		if (frozen) for (const token of tokens) thaw(learned, frozen, token, categoriesOf);
		crossing = toKeys(tokens);
	};
	const unmet = (tokens: readonly string[]): string[] =>
		tokens.filter((_, i) => !knows(crossing[i]));
	const isMet = (category: string): boolean => Object.hasOwn(learned.docCount, category);

	return {
		get classes() {
			return Object.keys(learned.categories).map(nameOf);
		},
		get totalDocuments() {
			return learned.totalDocuments;
		},
		get vocabularySize() {
			return learned.vocabularySize;
		},
		documents: (name) => (isMet(GUARD + name) ? learned.docCount[GUARD + name] : 0),
		tokens: (name) => (isMet(GUARD + name) ? learned.wordCount[GUARD + name] : 0),
		has: (token) => knows(GUARD + token) || (frozen?.has(token) ?? false),
		countAmong: (fingerprints) => frozen?.countAmong(fingerprints) ?? 0,
		visit(token, visit) {
			const live = categoriesOf.get(token);
			if (live === undefined)
				frozen?.visit(token, (category, count) => visit(nameOf(category), count));
			else visitLive(learned, token, live, visit);
		},
		learnOne(tokens, name) {
			const category = GUARD + name;
			cross(tokens);
			const added = unmet(tokens);
			learned.learn('', category);
			for (const token of tokens) note(categoriesOf, token, category);
			return added;
		},
		unlearnOne(tokens, name) {
			if (!isMet(GUARD + name)) return undefined;
			cross(tokens);
			learned.unlearn('', GUARD + name);
			return unmet(tokens);
		},
		pack: () => pack(learned, frozen),
	};
};

type Classificator = ReturnType<typeof createClassificator>;

const nameOf = (category: string): ClassName => category.slice(GUARD.length);

/** Notes that a category has met a token, so that no other is asked for it. */
const note = (categoriesOf: Map<string, string[]>, token: string, category: string): void => {
	const noted = categoriesOf.get(token);
	if (noted === undefined) categoriesOf.set(token, [category]);
	else if (!noted.includes(category)) noted.push(category);
};

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
	categoriesOf: Map<string, string[]>,
): void => {
	const key = GUARD + token;
	frozen.take(token, (category, count) => {
		learned.wordFrequencyCount[category][key] = count;
		learned.vocabulary[key] = (learned.vocabulary[key] ?? 0) + count;
		note(categoriesOf, token, category);
	});
};

const visitLive = (
	{ wordFrequencyCount }: Classificator,
	token: string,
	categories: readonly string[],
	visit: (name: ClassName, count: number) => void,
): void => {
	const key = GUARD + token;
	for (const category of categories) {
		const count = wordFrequencyCount[category]?.[key] ?? 0;
		if (count > 0) visit(nameOf(category), count);
	}
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
	frozen?.visitAll((fingerprint, category, count) => freezing.add(fingerprint, category, count));
	for (const category of categories)
		for (const [key, count] of Object.entries(learned.wordFrequencyCount[category]))
			freezing.add(toFingerprint(key.slice(GUARD.length)), category, count);
	return freezing.pack();
};

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
	/** Documents of a class, each as often as its lesson counts; 0 for an unknown class. */
	documents(name: ClassName): number;
	tokens(name: ClassName): number;
	has(token: string): boolean;
	/** Of the tokens that came with the snapshot, how many have one of these fingerprints. */
	countAmong(fingerprints: Float64Array): number;
	/** Calls `visit` for each class that met the token. */
	visit(token: string, visit: (name: ClassName, count: number) => void): void;
	/** Answers the tokens that it had not met. */
	learnOne(tokens: readonly string[], name: ClassName, times: number): readonly string[];
	/** Takes back what `learnOne` did, and answers the tokens that nothing else has met; `undefined` where it never did. */
	unlearnOne(
		tokens: readonly string[],
		name: ClassName,
		times: number,
	): readonly string[] | undefined;
	/** All of it as a snapshot keeps it. */
	pack(): Buffer;
}

/** Every token crosses to `classificator` with this before it, so that no word is `constructor` or `__proto__`. */
const GUARD = '=';

/** A class crosses with how often its lessons count, so that each is learned once and weighed when it is read. */
const toCategory = (name: ClassName, times: number): string => times + GUARD + name;

/** Keys of the last tokens: those of a lesson cross once for each property, and a key is dear to make. */
let last: { readonly tokens: readonly string[]; readonly keys: string[] } | undefined;

const toKeys = (tokens: readonly string[]): string[] => {
	if (last?.tokens !== tokens) last = { tokens, keys: tokens.map((token) => GUARD + token) };
	return last.keys;
};

const nameOf = (category: string): ClassName => category.slice(category.indexOf(GUARD) + 1);
const timesOf = (category: string): number => Number.parseInt(category, 10);

export const createLearnedCounts = (packed?: Buffer): LearnedCounts => {
	const frozen = packed === undefined ? undefined : readFrozenCounts(packed);
	let crossing: string[] = [];
	// It is given the tokens themselves: joined and split again, they would be other strings, to be hashed anew.
	const learned = createClassificator({ alpha: 1, tokenizer: () => crossing });
	if (frozen) loadTotals(learned, frozen);

	let groups: Groups | undefined;
	const group = (): Groups => (groups ??= groupCategories(Object.keys(learned.categories)));
	const sum = (name: ClassName, counts: Readonly<Record<string, number>>): number =>
		(group().get(name) ?? []).reduce((total, one) => total + one.times * counts[one.category], 0);
	const knows = (key: string): boolean => (learned.vocabulary[key] ?? 0) > 0;
	const cross = (tokens: readonly string[]): void => {
		if (frozen) for (const token of tokens) thaw(learned, frozen, token);
		crossing = toKeys(tokens);
	};
	const unmet = (tokens: readonly string[]): string[] =>
		tokens.filter((_, i) => !knows(crossing[i]));

	return {
		get classes() {
			return [...group().keys()];
		},
		get totalDocuments() {
			return group()
				.keys()
				.reduce((total, name) => total + sum(name, learned.docCount), 0);
		},
		get vocabularySize() {
			return learned.vocabularySize;
		},
		documents: (name) => sum(name, learned.docCount),
		tokens: (name) => sum(name, learned.wordCount),
		has: (token) => knows(GUARD + token) || (frozen?.has(token) ?? false),
		countAmong: (fingerprints) => frozen?.countAmong(fingerprints) ?? 0,
		visit(token, visit) {
			const met = new Map<ClassName, number>();
			const add = (category: string, count: number): void => {
				const name = nameOf(category);
				met.set(name, (met.get(name) ?? 0) + count * timesOf(category));
			};
			if (knows(GUARD + token)) visitLive(learned, GUARD + token, add);
			else frozen?.visit(token, add);
			met.forEach((count, name) => visit(name, count));
		},
		learnOne(tokens, name, times) {
			const category = toCategory(name, times);
			if (!Object.hasOwn(learned.docCount, category)) groups = undefined;
			cross(tokens);
			const added = unmet(tokens);
			learned.learn('', category);
			return added;
		},
		unlearnOne(tokens, name, times) {
			const category = toCategory(name, times);
			if (!Object.hasOwn(learned.docCount, category)) return undefined;
			cross(tokens);
			learned.unlearn('', category);
			if (!Object.hasOwn(learned.docCount, category)) groups = undefined;
			return unmet(tokens);
		},
		pack: () => pack(learned, frozen),
	};
};

type Classificator = ReturnType<typeof createClassificator>;

/** The categories of each class, with how often their lessons count. */
type Groups = ReadonlyMap<ClassName, ReadonlyArray<{ category: string; times: number }>>;

const groupCategories = (categories: readonly string[]): Groups =>
	Map.groupBy(
		categories.map((category) => ({ category, times: timesOf(category) })),
		({ category }) => nameOf(category),
	);

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
const thaw = (learned: Classificator, frozen: FrozenCounts, token: string): void => {
	const key = GUARD + token;
	frozen.take(token, (category, count) => {
		learned.wordFrequencyCount[category][key] = count;
		learned.vocabulary[key] = (learned.vocabulary[key] ?? 0) + count;
	});
};

const visitLive = (
	{ categories, wordFrequencyCount }: Classificator,
	key: string,
	visit: (category: string, count: number) => void,
): void => {
	for (const category of Object.keys(categories)) {
		const count = wordFrequencyCount[category]?.[key] ?? 0;
		if (count > 0) visit(category, count);
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

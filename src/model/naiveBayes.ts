import createClassificator from 'classificator';
import { JobTitleError } from '../errors';

/** A class of the Naive Bayes: a label or one of the two ways of having none. */
export type ClassName = string & { readonly __class?: never };

/** Counts that come with the package and never change; `naiveBayes` adds what was learned here to them. */
export interface BaseCounts {
	readonly classes: readonly ClassName[];
	/** Documents of a class; 0 for an unknown class. */
	documents(name: ClassName): number;
	/** Tokens of all documents of a class; 0 for an unknown class. */
	tokens(name: ClassName): number;
	/** Calls `visit` for each class that met the token, with its index in `classes`. */
	visit(token: string, visit: (at: number, count: number) => void): void;
	has(token: string): boolean;
	readonly vocabularySize: number;
}

export const NO_COUNTS: BaseCounts = {
	classes: [],
	documents: () => 0,
	tokens: () => 0,
	visit: () => undefined,
	has: () => false,
	vocabularySize: 0,
};

/** Multinomial Naive Bayes counts: the base's plus those of `classificator`, which owns learning and unlearning. */
export interface NaiveBayes extends BaseCounts {
	readonly totalDocuments: number;
	/** How often something was learned or unlearned since it was opened: what was read of the counts is good while it stays. */
	readonly lessons: number;
	/** Counts one document of distinct tokens `times` times. */
	learnOne(tokens: readonly string[], name: ClassName, times: number): void;
	/** Takes back what `learnOne` did. Throws NEVER_LEARNED when the class has fewer documents than that. */
	unlearnOne(tokens: readonly string[], name: ClassName, times: number): void;
	/** The learned counts (without the base's) as JSON, for a snapshot. */
	toJson(): string;
}

const SEPARATOR = '\n';

/** Every token and class crosses to `classificator` with this before it, so that no word is `constructor` or `__proto__`. */
const GUARD = '=';

const guard = (name: string): string => GUARD + name;
const unguard = (name: string): string => name.slice(GUARD.length);

const OPTIONS = { alpha: 1, tokenizer: (text: string): string[] => text.split(SEPARATOR) };

/** Opens Naive Bayes over `base`, with the learned counts of a snapshot where there is one. */
export const createNaiveBayes = (base: BaseCounts, json?: string): NaiveBayes => {
	const learned =
		json === undefined ? createClassificator(OPTIONS) : createClassificator.fromJson(json, OPTIONS);
	const knowsLearned = (token: string): boolean => (learned.vocabulary[guard(token)] ?? 0) > 0;
	let ownVocabulary = countOwn(Object.keys(learned.vocabulary).map(unguard), base, knowsLearned);
	let lessons = 0;
	let classes = allClasses(base, learned);
	const changed = (): void => {
		lessons += 1;
		classes = allClasses(base, learned);
	};

	return {
		get classes() {
			return classes;
		},
		get lessons() {
			return lessons;
		},
		documents: (name) => base.documents(name) + (learned.docCount[guard(name)] ?? 0),
		tokens: (name) => base.tokens(name) + (learned.wordCount[guard(name)] ?? 0),
		visit(token, visit) {
			if (knowsLearned(token)) visitBoth(base, learned, classes, token, visit);
			else base.visit(token, visit);
		},
		has: (token) => base.has(token) || knowsLearned(token),
		get vocabularySize() {
			return base.vocabularySize + ownVocabulary;
		},
		get totalDocuments() {
			return base.classes.reduce((sum, name) => sum + base.documents(name), learned.totalDocuments);
		},
		learnOne(tokens, name, times) {
			ownVocabulary += countOwn(tokens, base, (token) => !knowsLearned(token));
			const text = tokens.map(guard).join(SEPARATOR);
			for (let i = 0; i < times; i++) learned.learn(text, guard(name));
			changed();
		},
		unlearnOne(tokens, name, times) {
			if ((learned.docCount[guard(name)] ?? 0) < times) throw neverLearned(name);
			const text = tokens.map(guard).join(SEPARATOR);
			for (let i = 0; i < times; i++) learned.unlearn(text, guard(name));
			ownVocabulary -= countOwn(tokens, base, (token) => !knowsLearned(token));
			changed();
		},
		toJson: () => learned.toJson(),
	};
};

type Classificator = ReturnType<typeof createClassificator>;

/** The base's classes first, in its order. */
const allClasses = (base: BaseCounts, learned: Classificator): readonly ClassName[] => {
	const added = Object.keys(learned.categories).map(unguard);
	return [...base.classes, ...added.filter((name) => base.documents(name) === 0)];
};

/** How many distinct tokens the base does not have, of those that `counts` holds for. */
const countOwn = (
	tokens: readonly string[],
	base: BaseCounts,
	counts: (token: string) => boolean,
): number => [...new Set(tokens)].filter((token) => !base.has(token) && counts(token)).length;

const visitBoth = (
	base: BaseCounts,
	learned: Classificator,
	classes: readonly ClassName[],
	token: string,
	visit: (at: number, count: number) => void,
): void => {
	const key = guard(token);
	const met = classes.map((name) => learned.wordFrequencyCount[guard(name)]?.[key] ?? 0);
	base.visit(token, (at, count) => (met[at] += count));
	met.forEach((count, at) => count > 0 && visit(at, count));
};

const neverLearned = (name: ClassName): JobTitleError =>
	new JobTitleError(
		'NEVER_LEARNED',
		`Expected a lesson that was learned, got one for "${name}" that was not.`,
		'Restore the model from its journal: delete its snapshots and open it again.',
	);

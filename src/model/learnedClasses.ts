import type { ClassName } from './className';

/** Every class that a lesson has had, with its totals. */
export interface LearnedClasses {
	/** In the order in which they were met. */
	readonly names: readonly ClassName[];
	/** Documents of a class; 0 for an unknown class. */
	documents(name: ClassName): number;
	tokens(name: ClassName): number;
	/** Place of a class among the names; one that is new takes the next place. */
	placeOf(name: ClassName): number;
	/** The category that stands for the class at this place. */
	categoryOf(at: number): string;
	/** Reads the totals of the class at this place again. */
	refresh(at: number): void;
}

/** Totals as `classificator` keeps them: a category without documents is in neither. */
interface Totals {
	readonly docCount: Readonly<Record<string, number>>;
	readonly wordCount: Readonly<Record<string, number>>;
}

/** Every name of a class crosses to `classificator` with this before it, so that none is `constructor` or `__proto__`. */
const GUARD = '=';

/** Classes of these categories, whose totals are read from `totals` and at hand: looking them up by category is dear. */
export const createLearnedClasses = (
	totals: Totals,
	categories: readonly string[],
): LearnedClasses => {
	const names: ClassName[] = [];
	const places = new Map<ClassName, number>();
	const [documents, tokens]: number[][] = [[], []];

	const placeOf = (name: ClassName): number => {
		const known = places.get(name);
		if (known !== undefined) return known;
		places.set(name, names.length);
		return names.push(name) - 1;
	};
	const categoryOf = (at: number): string => GUARD + names[at];
	const refresh = (at: number): void => {
		const category = categoryOf(at);
		const isMet = Object.hasOwn(totals.docCount, category);
		documents[at] = isMet ? totals.docCount[category] : 0;
		tokens[at] = isMet ? (totals.wordCount[category] ?? 0) : 0;
	};

	for (const category of categories) refresh(placeOf(category.slice(GUARD.length)));
	return {
		names,
		placeOf,
		categoryOf,
		refresh,
		documents: (name) => documents[places.get(name) ?? -1] ?? 0,
		tokens: (name) => tokens[places.get(name) ?? -1] ?? 0,
	};
};

import type { Token } from '../example/tokenizer';
import type { BaseCounts, ClassName, NaiveBayes } from './naiveBayes';
import { weightOf, type Weights } from './weights';

/** An answer of the default model as a token: what a person teaches of titles that it answers so, holds for others. */
export interface Hint {
	readonly text: string;
	/** How much it counts. */
	readonly weight: number;
	/** Share of the default model's titles with this answer, above 0. */
	readonly share: number;
}

/** What a lesson's worth depends on. Chosen by measurement: docs/architecture.md, "How far a correction spreads". */
const LESSON = {
	/** What one lesson is worth, unmatched, where 1 is all that the default model knows. */
	worth: 2e-4,
	/** A token counts so much (natural log) beyond its weight ... */
	gain: 2.5,
	/** ... but its weight at most so much, so that one telling token of a title that has two does not speak for both ... */
	heaviest: 0.2,
	/** ... and only where it is so much (natural log) more frequent in the lessons than elsewhere. */
	least: 1,
	/** What a hint counts for labels that the default model has itself; 1 for labels of the user's own. */
	hinted: 0.4,
	/** So many lessons with labels of their own make a taxonomy. */
	enough: 10,
} as const;

/** A default model as far as lessons are weighed against it. */
export interface Background {
	readonly base: BaseCounts;
	readonly weights: Weights;
	/** Titles of the default model, and how many of them hold a token. */
	readonly documents: number;
	count(token: string): number;
	/** Whether the class is a label of the user's own; all labels are in a model that started empty. */
	isOwn(name: ClassName): boolean;
	/** Whether the model started empty. */
	readonly isEmpty: boolean;
}

/**
 * What the lessons say of a title for each of their classes, where all that the default model says sums to 1: a mixture of the
 * default model and one Naive Bayes component a class, with
 * `prior * documents * exp(sum over tokens of gain * weight * (lift - least) + sum over hints of weight * lift)`,
 * lift = ln(P(token|class) / P(token)). Lessons add up, so their order makes no difference, and a title like none of them is
 * left to the default model. Tokens speak only for a class, hints against it too.
 */
export const weighLessons = (
	{ learned }: NaiveBayes,
	background: Background,
	tokens: readonly Token[],
	hints: readonly Hint[],
): Map<ClassName, number> => {
	const exponents = new Map<ClassName, number>();
	const add = (name: ClassName, amount: number): void =>
		void exponents.set(name, (exponents.get(name) ?? 0) + amount);
	for (const token of tokens) visitToken(learned, background, token, add);
	for (const hint of hints) visitHint(learned, background, hint, add);
	const prior = priorOfOwn(learned, background);
	return new Map(
		learned.classes.map((name) => [
			name,
			(background.isOwn(name) || background.isEmpty ? prior : LESSON.worth) *
				learned.documents(name) *
				Math.exp(exponents.get(name) ?? 0),
		]),
	);
};

/** What lessons are read from. */
export type Learned = NaiveBayes['learned'];

type Visit = (name: ClassName, amount: number) => void;

/**
 * Labels of the user's own are worth as much as all that the default model knows once there are some of them, with enough
 * lessons, and next to none that name the default model's: then they are the user's taxonomy. A single one is an exception.
 */
const priorOfOwn = (learned: Learned, { isOwn, isEmpty }: Background): number => {
	if (isEmpty) return 1;
	const own = learned.classes.filter(isOwn);
	const lessons = own.reduce((sum, name) => sum + learned.documents(name), 0);
	const others = learned.totalDocuments - lessons;
	const several = own.length === 0 ? 0 : 1 - 1 / own.length;
	const enough = Math.min(1, (lessons / LESSON.enough) ** 2);
	return Math.max(LESSON.worth, (several * enough) / (others + 1));
};

/** Calls `visit` for each class that the lessons with this token speak for, with how much (natural log). */
export const visitToken = (
	learned: Learned,
	{ weights, documents, count }: Background,
	token: Token,
	visit: Visit,
): void => {
	if (!learned.has(token.text)) return;
	const share = (count(token.text) + 1) / (documents + 2);
	const weight = LESSON.gain * Math.min(LESSON.heaviest, weightOf(weights, token));
	learned.visit(token.text, (name, met) => {
		const lift = toLift(met, learned.documents(name), share) - LESSON.least;
		if (lift > 0) visit(name, weight * lift);
	});
};

/** Calls `visit` for each class of the lessons, with how much the hint speaks for it (natural log), or against it. */
export const visitHint = (
	learned: Learned,
	{ isOwn }: Background,
	{ text, weight, share }: Hint,
	visit: Visit,
): void => {
	const met = new Map<ClassName, number>();
	learned.visit(text, (name, count) => met.set(name, count));
	for (const name of learned.classes) {
		const lift = toLift(met.get(name) ?? 0, learned.documents(name), share);
		const factor = isOwn(name) ? 1 : LESSON.hinted;
		visit(name, factor * weight * lift);
	}
};

/** ln(P(token|class) / P(token)); P(token) is worth one document of the class. */
const toLift = (met: number, documents: number, share: number): number =>
	Math.log((met + share) / ((documents + 1) * share));

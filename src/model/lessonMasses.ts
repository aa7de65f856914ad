import type { Token } from '../example/tokenizer';
import type { Background, Learned } from './background';
import type { ClassName } from './className';
import type { Hint } from './hints';
import type { NaiveBayes } from './naiveBayes';
import { createTaught, type Taught } from './taught';
import { factorOf } from './weights';

/** What a lesson's worth depends on. Chosen by measurement: docs/architecture.md, "How far a correction spreads". */
const LESSON = {
	/** What one document of a lesson is worth, unmatched, where 1 is all that the default model knows. */
	worth: 5e-5,
	/** A token counts so much (natural log) beyond its weight ... */
	gain: 2.5,
	/** ... but its weight at most so much, so that one telling token of a title that has two does not speak for both ... */
	heaviest: 0.2,
	/** ... and only where it is so much (natural log) more frequent in the lessons than elsewhere. */
	least: 1,
	/** What a hint counts for labels that the default model has itself; 1 for labels of the user's own. */
	hinted: 0.4,
	/** So many documents of lessons with labels of their own make a taxonomy. */
	enough: 10,
} as const;

/** What is the same for all titles until the counts change; arrays have one entry a class of the lessons. */
export interface Lessons {
	readonly learned: Learned;
	readonly background: Background;
	/** What a title like no lesson gets: prior * documents. */
	readonly worths: readonly number[];
	/** ln(documents + 1) */
	readonly logDocuments: readonly number[];
	/** What the lessons made of a token. */
	readonly taught: (token: string) => Taught;
	/** What a hint counts. */
	readonly hinted: readonly number[];
}

/** Keeps what is the same for all titles abreast of the counts. */
export const keepLessons = (bayes: NaiveBayes, background: Background): (() => Lessons) => {
	const taught = createTaught(bayes.learned, background);
	let version = -1;
	let lessons: Lessons;
	return () => {
		if (version !== bayes.lessons) lessons = toLessons(bayes.learned, background, taught);
		version = bayes.lessons;
		return lessons;
	};
};

const toLessons = (
	learned: Learned,
	background: Background,
	taught: (token: string) => Taught,
): Lessons => {
	const { names } = learned;
	const { isOwn, isEmpty } = background;
	const documents = names.map((name) => learned.documents(name));
	const prior = priorOfOwn(learned, documents, background);
	const priorOf = (name: ClassName): number => (isOwn(name) || isEmpty ? prior : LESSON.worth);
	return {
		learned,
		background,
		taught,
		logDocuments: documents.map((count) => Math.log(count + 1)),
		worths: documents.map((count, at) => count * priorOf(names[at])),
		hinted: names.map((name) => (isOwn(name) ? 1 : LESSON.hinted)),
	};
};

/**
 * Labels of the user's own are worth as much as all that the default model knows once there are some of them, with enough
 * lessons, and next to none that name the default model's: then they are the user's taxonomy. A single one is an exception.
 */
const priorOfOwn = (
	{ names, totalDocuments }: Learned,
	documents: readonly number[],
	{ isOwn, isEmpty }: Background,
): number => {
	if (isEmpty) return 1;
	const own = documents.filter((count, at) => count > 0 && isOwn(names[at]));
	const lessons = own.reduce((sum, count) => sum + count, 0);
	const several = own.length === 0 ? 0 : 1 - 1 / own.length;
	const enough = Math.min(1, (lessons / LESSON.enough) ** 2);
	return Math.max(LESSON.worth, (several * enough) / (totalDocuments - lessons + 1));
};

/**
 * What the lessons say of a title for each of their classes, where all that the default model says sums to 1: a mixture of the
 * default model and one Naive Bayes component a class, with
 * `prior * documents * exp(sum over tokens of gain * weight * (lift - least) + sum over hints of weight * lift)`,
 * lift = ln(P(token|class) / P(token)). Lessons add up, so their order makes no difference, and a title like none of them is
 * left to the default model. Tokens speak only for a class, hints against it too. `taught` is what the lessons made of each token.
 */
export const weighLessons = (
	lessons: Lessons,
	tokens: readonly Token[],
	taught: readonly Taught[],
	hints: readonly Hint[],
): number[] => {
	const masses = lessons.worths.map(() => 0);
	const add = (at: number, amount: number): void => void (masses[at] += amount);
	for (let i = 0; i < tokens.length; i++) visitToken(lessons, tokens[i], taught[i], add);
	for (const hint of hints) visitHint(lessons, hint, add);
	for (let at = 0; at < masses.length; at++) masses[at] = lessons.worths[at] * Math.exp(masses[at]);
	return masses;
};

/** `at` is the place of the class in the names of the lessons. */
type Visit = (at: number, amount: number) => void;

/** Calls `visit` for each class that the lessons with this token speak for, with how much (natural log). */
export const visitToken = (
	{ background, logDocuments }: Lessons,
	token: Token,
	{ fitted, places, excesses }: Taught,
	visit: Visit,
): void => {
	if (places.length === 0) return;
	const weight = Math.min(LESSON.heaviest, fitted * factorOf(background.weights, token));
	for (let i = 0; i < places.length; i++) {
		const lift = excesses[i] - logDocuments[places[i]];
		const spoken = lift - LESSON.least;
		if (spoken > 0) visit(places[i], LESSON.gain * weight * spoken);
	}
};

/** Calls `visit` for each class of the lessons, with how much the hint speaks for it (natural log), or against it. */
export const visitHint = (
	{ learned, logDocuments, hinted }: Lessons,
	{ text, weight, share }: Hint,
	visit: Visit,
): void => {
	const met = logDocuments.map(() => 0);
	learned.visit(text, (at, count) => (met[at] = count));
	for (let at = 0; at < met.length; at++)
		visit(at, hinted[at] * weight * (Math.log((met[at] + share) / share) - logDocuments[at]));
};

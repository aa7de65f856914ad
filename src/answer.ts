import { toClassification, type Classification, type Findings } from './classification';
import type { Projection } from './correction/evolve';
import { recall } from './correction/memory';
import { PROPERTIES, type Label, type Property } from './example/label';
import { glossesOf } from './example/lexicon';
import { toDocument, type Document } from './example/title';
import { GLUE, toPieces, toTokens, type Token } from './example/tokenizer';
import type { Calibration } from './model/calibration';
import { decide, type Verdict } from './model/decision';
import { explainAnswer, type Influence } from './model/explanation';
import type { NaiveBayes } from './model/naiveBayes';
import { isLabel } from './model/outcome';
import { predictJoint } from './model/posterior';
import type { Weights } from './model/weights';
import { parseOptions, type ParsedOptions } from './options';

/** What was fitted for each property, beside the counts that go on learning. */
export type Fitted = Readonly<
	Record<Property, { readonly weights: Weights; readonly calibration: Calibration }>
>;

/** Everything that answers: what the journal taught, what was fitted, and the version of the default model below both. */
export interface Answerer {
	readonly projection: Projection;
	readonly fitted: Fitted;
	readonly defaultVersion: string;
	/** Titles the default model was built from, where the projection stands on it; else 0. */
	readonly defaultExamples: number;
}

const DEFAULTS = parseOptions({});

/** Answers one title. Changes nothing. */
export const answer = (
	answerer: Answerer,
	title: string,
	options: ParsedOptions = DEFAULTS,
	id: string | null = null,
): Classification =>
	toClassification(
		findOut(answerer, title, options.explain),
		{ id, modelVersion: versionOf(answerer) },
		options,
	);

/** `<default model's version>#<journal position>` */
export const versionOf = ({ defaultVersion, projection }: Answerer): string =>
	`${defaultVersion}#${projection.position}`;

/** The labels a property can answer with. */
export const labelsOf = ({ projection }: Answerer, property: Property): Label[] =>
	projection.bayes[property].classes.filter(isLabel);

/** Finds what memory and the model hold of one title. Changes nothing. */
export const findOut = (answerer: Answerer, title: string, isExplained: boolean): Findings => {
	const { projection, fitted } = answerer;
	const document = toDocument(title);
	const tokens = toTokens(document);
	const knownWords = shareKnown(projection, document);
	const judge = (property: Property): Verdict => {
		const joint = predictJoint(projection.bayes[property], fitted[property].weights, tokens);
		return decide(joint, fitted[property].calibration, {
			knownWords,
			words: document.words.length,
		});
	};
	const verdicts = { department: judge('department'), responsibility: judge('responsibility') };
	const explain = (property: Property): Influence[] | undefined =>
		isExplained ? influencesOf(answerer, property, tokens, verdicts[property]) : undefined;
	return {
		title,
		document,
		lessons: recall(projection.memory, document.key),
		verdicts,
		influences: { department: explain('department'), responsibility: explain('responsibility') },
		knownWords,
	};
};

/** Share of the words that name something which a property has met, 0 to 1; 0 for a title without such words. */
export const shareKnown = ({ bayes }: Projection, { words }: Document): number => {
	const named = words.filter(({ text }) => !GLUE.has(text));
	const known = named.filter(({ text }) =>
		PROPERTIES.some((property) => isMet(bayes[property], text)),
	);
	return named.length === 0 ? 0 : known.length / named.length;
};

/** Pieces of a word that must have been met for the word to count as met: compounds and inflections do, noise does not. */
const MET_PIECES = 0.75;

const isMet = (bayes: NaiveBayes, word: string): boolean => {
	if ([word, ...glossesOf(word)].some((text) => bayes.has(`w:${text}`))) return true;
	const pieces = toPieces(word);
	return (
		pieces.length > 1 &&
		pieces.filter((piece) => bayes.has(piece)).length >= MET_PIECES * pieces.length
	);
};

const influencesOf = (
	{ projection, fitted }: Answerer,
	property: Property,
	tokens: readonly Token[],
	verdict: Verdict,
): Influence[] => {
	if (verdict.kind !== 'label' || verdict.candidates.length < 2) return [];
	const [best, runnerUp] = verdict.candidates;
	return explainAnswer(projection.bayes[property], fitted[property].weights, tokens, [
		best.label,
		runnerUp.label,
	]);
};

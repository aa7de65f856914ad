import { toClassification, type Classification, type Findings } from './classification';
import type { Projection } from './correction/evolve';
import { recall } from './correction/memory';
import { PROPERTIES, type Label, type Property } from './example/label';
import { fieldsOf, meaningsOf } from './example/lexicon';
import { toDocument, type Document } from './example/title';
import { GLUE } from './example/place';
import { read, toPieces, toTokens } from './example/tokenizer';
import type { Calibration } from './model/calibration';
import { decide, type Verdict } from './model/decision';
import { explainAnswer, type Influence } from './model/explanation';
import { mergeClasses } from './model/mergeClasses';
import type { NaiveBayes } from './model/naiveBayes';
import { isLabel } from './model/outcome';
import { createScorer, type Scorer } from './model/posterior';
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
	readonly scorers: Readonly<Record<Property, Scorer>>;
}

/** Makes an answerer ready to score. */
export const createAnswerer = (parts: Omit<Answerer, 'scorers'>): Answerer => {
	const { projection, fitted } = parts;
	const scorer = (property: Property): Scorer =>
		createScorer(projection.bayes[property], fitted[property].weights);
	return {
		...parts,
		scorers: { department: scorer('department'), responsibility: scorer('responsibility') },
	};
};

const DEFAULTS = parseOptions({});

/** Answers one title. Changes nothing. */
export const answer = (
	answerer: Answerer,
	title: string,
	options: ParsedOptions = DEFAULTS,
	id: string | null = null,
): Classification =>
	toClassification(
		findOut(answerer, title, options),
		{ id, modelVersion: versionOf(answerer) },
		options,
	);

/** `<default model's version>#<journal position>` */
export const versionOf = ({ defaultVersion, projection }: Answerer): string =>
	`${defaultVersion}#${projection.position}`;

/** The labels a property can answer with, by the names that they have now. */
export const labelsOf = ({ projection }: Answerer, property: Property): Label[] => {
	const labels = projection.bayes[property].classes.filter(isLabel);
	const { isPlain, labelOf } = projection.namings[property];
	return isPlain ? labels : [...new Set(labels.map((label) => labelOf(label) as Label))];
};

/** Finds what memory and the model hold of one title. Changes nothing. */
export const findOut = (
	answerer: Answerer,
	title: string,
	{ candidates, explain }: Pick<ParsedOptions, 'candidates' | 'explain'>,
): Findings => {
	const { projection, fitted, scorers } = answerer;
	const document = toDocument(title);
	const reading = read(document);
	const knownWords = shareKnown(projection, document);
	const about = { knownWords, words: document.words.length };
	const judge = (property: Property): Verdict => {
		const { isPlain, labelOf } = projection.namings[property];
		const joint = scorers[property].predictJoint(reading);
		const named = isPlain ? joint : mergeClasses(joint, labelOf);
		return decide(named, fitted[property].calibration, about, candidates);
	};
	const verdicts = { department: judge('department'), responsibility: judge('responsibility') };
	const influences = (property: Property): Influence[] | undefined =>
		explain ? influencesOf(answerer, property, document, verdicts[property]) : undefined;
	return {
		title,
		document,
		lessons: recall(projection.memory, document.key),
		verdicts,
		influences: {
			department: influences('department'),
			responsibility: influences('responsibility'),
		},
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
	if (meaningsOf(word).some((text) => bayes.has(`w:${text}`) || fieldsOf(text).length > 0))
		return true;
	if (bayes.has(`w:${word}`)) return true;
	const pieces = toPieces(word);
	return (
		pieces.length > 1 &&
		pieces.filter((piece) => bayes.has(piece)).length >= MET_PIECES * pieces.length
	);
};

const influencesOf = (
	{ projection, fitted }: Answerer,
	property: Property,
	document: Document,
	verdict: Verdict,
): Influence[] => {
	if (verdict.kind !== 'label' || verdict.candidates.length < 2) return [];
	const { classOf } = projection.namings[property];
	const [best, runnerUp] = verdict.candidates;
	const { weights } = fitted[property];
	return explainAnswer(projection.bayes[property], weights, toTokens(document), [
		classOf(best.label),
		classOf(runnerUp.label),
	]);
};

import { toClassification, type Classification, type Findings } from './classification';
import type { Projection } from './correction/evolve';
import { recall } from './correction/memory';
import { PROPERTIES, type Label, type Property } from './example/label';
import type { Lexeme } from './example/lexeme';
import { toTokens, type Token } from './example/tokenizer';
import { countDocuments } from './model/baseCounts';
import { isLabel } from './model/className';
import { decide, type Verdict } from './model/decision';
import { explainAnswer, type Influence } from './model/explanation';
import type { Hint } from './model/hints';
import { hasMet, shareKnown } from './model/knownWords';
import { toLessons, type Background } from './model/lessonMasses';
import { toLessonTokens } from './model/lessonTokens';
import { mergeClasses } from './model/mergeClasses';
import { createScorer, type Scorer } from './model/posterior';
import { parseOptions, type ParsedOptions } from './options';

/** Everything that answers: what the journal taught on top of the default model. */
export interface Answerer {
	readonly projection: Projection;
	readonly scorers: Readonly<Record<Property, Scorer>>;
	/** What the lessons of each property are weighed against. */
	readonly backgrounds: Readonly<Record<Property, Background>>;
	/** Titles the default model was built from, where the projection stands on it; else 0. */
	readonly defaultExamples: number;
}

/** Makes an answerer ready to score. */
export const createAnswerer = (projection: Projection, isEmpty: boolean): Answerer => {
	const { defaults, bayes } = projection;
	const backgrounds = {
		department: defaults.toBackground('department', isEmpty),
		responsibility: defaults.toBackground('responsibility', isEmpty),
	};
	const scorer = (property: Property): Scorer =>
		createScorer(bayes[property], defaults.answered(property, isEmpty), backgrounds[property]);
	const { base } = bayes.department;
	return {
		projection,
		backgrounds,
		scorers: { department: scorer('department'), responsibility: scorer('responsibility') },
		defaultExamples: countDocuments(base),
	};
};

const NO_HINTS: Readonly<Record<Property, readonly Hint[]>> = {
	department: [],
	responsibility: [],
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
export const versionOf = ({ projection: { defaults, position } }: Answerer): string =>
	`${defaults.version}#${position}`;

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
	const { projection, scorers } = answerer;
	const { defaults } = projection;
	const { document, reading, scores } = defaults.study(title);
	const hasLessons = projection.position > 0;
	const tokens = hasLessons ? toLessonTokens(reading) : [];
	const hints = hasLessons ? defaults.hintsOf(scores) : NO_HINTS;
	const unmet = scores.unmet.filter((word) => !hasLessons || !isTaught(projection, word));
	const knownWords = shareKnown(document, unmet);
	const about = { knownWords, words: document.words.length };
	const judge = (property: Property): Verdict => {
		const { isPlain, labelOf } = projection.namings[property];
		const joint = scorers[property].predictJoint({
			score: scores[property],
			tokens,
			hints: hints[property],
		});
		const named = isPlain ? joint : mergeClasses(joint, labelOf);
		return decide(named, projection.calibrating[property].calibration, about, candidates);
	};
	const verdicts = { department: judge('department'), responsibility: judge('responsibility') };
	const influences = (property: Property): Influence[] | undefined =>
		explain
			? influencesOf(
					answerer,
					property,
					{ tokens: toTokens(document), hints: hints[property] },
					verdicts[property],
				)
			: undefined;
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

/** Whether a word that the default model has not met was met by it and the lessons together. */
const isTaught = ({ bayes, defaults }: Projection, word: Lexeme): boolean => {
	const isLearned = (token: string): boolean =>
		PROPERTIES.some((property) => bayes[property].learned.has(token));
	return hasMet((token) => defaults.table.rowOf(token) >= 0 || isLearned(token), word);
};

const influencesOf = (
	{ projection, backgrounds }: Answerer,
	property: Property,
	said: { readonly tokens: readonly Token[]; readonly hints: readonly Hint[] },
	verdict: Verdict,
): Influence[] => {
	if (verdict.kind !== 'label' || verdict.candidates.length < 2) return [];
	const { classOf } = projection.namings[property];
	const [best, runnerUp] = verdict.candidates;
	const { learned } = projection.bayes[property];
	return explainAnswer(toLessons(learned, backgrounds[property]), said, [
		classOf(best.label),
		classOf(runnerUp.label),
	]);
};

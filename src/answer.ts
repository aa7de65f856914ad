import { versionOf, type Answerer } from './answerer';
import { toClassification, type Classification, type Findings } from './classification';
import type { Projection } from './correction/evolve';
import { recall, type ValidLessons } from './correction/memory';
import { PROPERTIES, type Property } from './example/label';
import type { Lexeme } from './example/lexeme';
import { toTokens, type Token } from './example/tokenizer';
import { decide, type Verdict } from './model/decision';
import { explainAnswer, type Influence } from './model/explanation';
import type { Hint, Hints } from './model/hints';
import { hasMet, shareKnown } from './model/knownWords';
import { toLessonTokens } from './model/lessonTokens';
import { mergeClasses } from './model/mergeClasses';
import { parseOptions, type ParsedOptions } from './options';

const NO_LESSONS: ValidLessons = {};

const NO_HINTS: Hints = { department: [], responsibility: [] };

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

/** Finds what memory and the model hold of one title. Changes nothing. */
export const findOut = (
	answerer: Answerer,
	title: string,
	options: Pick<ParsedOptions, 'candidates' | 'explain'>,
): Findings => {
	const find = (): Findings => findAnew(answerer, title, options);
	const { found, projection } = answerer;
	return options.explain
		? find()
		: found.recall(title, projection.changes, options.candidates, find);
};

const findAnew = (
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
		lessons: hasLessons ? recall(projection.memory, document.key) : NO_LESSONS,
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
	return hasMet((token) => defaults.table.find(token) >= 0 || isLearned(token), word);
};

const influencesOf = (
	{ projection, scorers }: Answerer,
	property: Property,
	said: { readonly tokens: readonly Token[]; readonly hints: readonly Hint[] },
	verdict: Verdict,
): Influence[] => {
	if (verdict.kind !== 'label' || verdict.candidates.length < 2) return [];
	const { classOf } = projection.namings[property];
	const [best, runnerUp] = verdict.candidates;
	return explainAnswer(scorers[property].lessons, said, [
		classOf(best.label),
		classOf(runnerUp.label),
	]);
};

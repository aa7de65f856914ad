import { answer } from '../answer';
import { labelsOf, versionOf, type Answerer } from '../answerer';
import { inPieces } from '../breathe';
import type { Classification } from '../classification';
import {
	parseStatements,
	parseTaughtTitle,
	resolveLabels,
	type LabelledTitle,
} from '../correction/correction';
import { JobTitleError } from '../errors';
import { PROPERTIES, type Property, type Statements } from '../example/label';
import { confusions, type Confusion } from '../model/confusion';
import { evaluate, type Evaluation } from '../model/evaluation';
import type { Judged } from '../model/judged';

/** Measures of one property, with what was taken for what. */
export type PropertyEvaluation = Evaluation & { readonly confusions: readonly Confusion[] };

/** How the model fares on labelled titles. */
export interface EvaluationReport {
	/** Titles that were evaluated. */
	readonly titles: number;
	/** Titles of which a property was answered from memory. */
	readonly fromMemory: number;
	readonly department: PropertyEvaluation;
	readonly responsibility: PropertyEvaluation;
	/** Items that could not be evaluated, by their place among what was given, from 0. */
	readonly refused: ReadonlyArray<{ readonly index: number; readonly error: JobTitleError }>;
	readonly modelVersion: string;
}

/** All candidates, so that the probability of the right one is among them. */
const OPTIONS = {
	threshold: 0,
	candidates: Number.MAX_SAFE_INTEGER,
	explain: false,
	record: false,
};

/** Titles answered in one turn: some tens of milliseconds. */
const TOGETHER = 50;

/**
 * Answers labelled titles and measures, some in each turn of `read`. Changes nothing. Where somebody teaches meanwhile, the
 * titles after that are answered with it; the version is the one that answered last.
 */
export const evaluateTitles = async (
	answerer: Answerer,
	items: readonly LabelledTitle[],
	read: <T>(work: () => T) => Promise<T>,
): Promise<EvaluationReport> => {
	const answered: Answered[] = [];
	const refused: Array<{ index: number; error: JobTitleError }> = [];
	const answerAt = (item: LabelledTitle, index: number): void => {
		try {
			answered.push(answerOne(answerer, item));
		} catch (error) {
			if (!(error instanceof JobTitleError)) throw error;
			refused.push({ index, error });
		}
	};
	let modelVersion = await read(() => versionOf(answerer));
	let done = 0;
	for await (const piece of inPieces(items, TOGETHER)) {
		const from = done;
		modelVersion = await read(() => {
			piece.forEach((item, i) => answerAt(item, from + i));
			return versionOf(answerer);
		});
		done += piece.length;
	}
	return {
		titles: answered.length,
		fromMemory: answered.filter(({ isFromMemory }) => isFromMemory).length,
		department: measure(answered.flatMap(({ department }) => department)),
		responsibility: measure(answered.flatMap(({ responsibility }) => responsibility)),
		refused,
		modelVersion,
	};
};

/** What is measured of one title: of each property at most one answer. The candidates are let go. */
interface Answered extends Readonly<Record<Property, readonly Judged[]>> {
	readonly isFromMemory: boolean;
}

const answerOne = (answerer: Answerer, item: LabelledTitle): Answered => {
	const title = parseTaughtTitle(item.title);
	const labels = (property: Property) => labelsOf(answerer, property);
	const statements = resolveLabels(parseStatements(item), labels, true);
	const classification = answer(answerer, title, OPTIONS);
	return {
		isFromMemory: PROPERTIES.some((property) => classification[property].source === 'correction'),
		department: judge(statements, classification, 'department'),
		responsibility: judge(statements, classification, 'responsibility'),
	};
};

const measure = (judged: readonly Judged[]): PropertyEvaluation => ({
	...evaluate(judged),
	confusions: confusions(judged),
});

const judge = (
	statements: Statements,
	classification: Classification,
	property: Property,
): Judged[] => {
	const right = statements[property];
	if (right === undefined) return [];
	const { label, confidence, source, candidates } = classification[property];
	const candidate = candidates.find((one) => one.label === right);
	const probabilityOfRight =
		source === 'correction' ? Number(label === right) : (candidate?.probability ?? 0);
	return [{ right, answered: label, confidence, probabilityOfRight }];
};

import { answer, labelsOf, versionOf, type Answerer } from '../answer';
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
import { evaluate, type Evaluation, type Judged } from '../model/evaluation';

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

interface Answered {
	readonly statements: Statements;
	readonly classification: Classification;
}

/** All candidates, so that the probability of the right one is among them. */
const OPTIONS = {
	threshold: 0,
	candidates: Number.MAX_SAFE_INTEGER,
	explain: false,
	record: false,
};

/** Answers labelled titles as the model does now, and measures. Changes nothing. */
export const evaluateTitles = (
	answerer: Answerer,
	items: readonly LabelledTitle[],
): EvaluationReport => {
	const answered: Answered[] = [];
	const refused: Array<{ index: number; error: JobTitleError }> = [];
	items.forEach((item, index) => {
		try {
			answered.push(answerOne(answerer, item));
		} catch (error) {
			if (!(error instanceof JobTitleError)) throw error;
			refused.push({ index, error });
		}
	});
	return {
		titles: answered.length,
		fromMemory: answered.filter(({ classification }) => isFromMemory(classification)).length,
		department: measure(answered, 'department'),
		responsibility: measure(answered, 'responsibility'),
		refused,
		modelVersion: versionOf(answerer),
	};
};

const answerOne = (answerer: Answerer, item: LabelledTitle): Answered => {
	const title = parseTaughtTitle(item.title);
	const labels = (property: Property) => labelsOf(answerer, property);
	const statements = resolveLabels(parseStatements(item), labels, true);
	return { statements, classification: answer(answerer, title, OPTIONS) };
};

const isFromMemory = (classification: Classification): boolean =>
	PROPERTIES.some((property) => classification[property].source === 'correction');

const measure = (answered: readonly Answered[], property: Property): PropertyEvaluation => {
	const judged = answered.flatMap((one) => judge(one, property));
	return { ...evaluate(judged), confusions: confusions(judged) };
};

const judge = ({ statements, classification }: Answered, property: Property): Judged[] => {
	const right = statements[property];
	if (right === undefined) return [];
	const { label, confidence, source, candidates } = classification[property];
	const candidate = candidates.find((one) => one.label === right);
	const probabilityOfRight =
		source === 'correction' ? Number(label === right) : (candidate?.probability ?? 0);
	return [{ right, answered: label, confidence, probabilityOfRight }];
};

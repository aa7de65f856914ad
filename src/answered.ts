import { answer } from './answer';
import type { Answerer } from './answerer';
import type { Classification } from './classification';
import type { Correction } from './correction/correction';
import type { Answers } from './correction/events';
import { labelAfter } from './correction/naming';
import type { Answered } from './correction/plan';
import type { RecordedAnswer, RecordedClassification } from './correction/recorded';
import { JobTitleError, shown } from './errors';
import { PROPERTIES, type Label, type Property } from './example/label';
import { parseTitle } from './example/title';
import type { HistoryStore } from './store/store';

/** What a correction is about. */
export interface Answer {
	/** What was answered when the statement was made: by id what history holds, by title what is answered now. */
	readonly said: Classification | RecordedClassification;
	/** What is answered now. */
	readonly before: Classification;
}

/** What was answered to the title that a correction is about. Throws UNKNOWN_CLASSIFICATION. */
export const readAnswered = async (
	answerer: Answerer,
	store: Pick<HistoryStore, 'findClassification'>,
	{ classificationId, title }: Correction,
): Promise<Answer> => {
	if (classificationId === undefined) {
		const before = answer(answerer, parseTitle(title));
		return { said: before, before };
	}
	const recorded = await store.findClassification(classificationId);
	if (recorded)
		return { said: withNamesOfNow(answerer, recorded), before: answer(answerer, recorded.title) };
	throw new JobTitleError(
		'UNKNOWN_CLASSIFICATION',
		`Expected the id of a classification in this model's history, got ${shown(classificationId)}.`,
		'Check that Classify Job Title records history in the same model, with the same credential, or correct by title.',
	);
};

/** A classification of history, with what its labels have been renamed to since. */
const withNamesOfNow = (
	{ projection }: Answerer,
	recorded: RecordedClassification,
): RecordedClassification => {
	const { renames } = projection.memory;
	const position = Number(recorded.modelVersion.split('#').at(-1));
	const nameNow = (property: Property): RecordedAnswer => {
		const { label, ...rest } = recorded[property];
		const now = label && labelAfter(renames, property, label as Label, position);
		return { label: now, ...rest };
	};
	return {
		...recorded,
		department: nameNow('department'),
		responsibility: nameNow('responsibility'),
	};
};

/** Two answers of "none" say nothing: the model had no answer. One beside a label says that the title names no function. */
export const toAnswered = ({ title, department, responsibility }: Answer['said']): Answered =>
	department.label === null && responsibility.label === null
		? { title, statements: {} }
		: {
				title,
				statements: {
					department: department.label as Label | null,
					responsibility: responsibility.label as Label | null,
				},
			};

/** What was answered, as the event of a correction keeps it. */
export const toGiven = (said: Answer['said']): Answers =>
	Object.fromEntries(
		PROPERTIES.map((property: Property) => {
			const { label, confidence, source } = said[property];
			return [property, { label, confidence, source }];
		}),
	) as Readonly<Record<Property, Answers[Property]>>;

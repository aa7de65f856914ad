import { answer, labelsOf, type Answerer } from './answer';
import type { Classification } from './classification';
import { checkTexts, type Correction, type LabelledTitle } from './correction/correction';
import type { NewEvent } from './correction/events';
import {
	isHeld,
	planCorrection,
	planExample,
	planUndo,
	type Answered,
	type Lesson,
	type View,
} from './correction/plan';
import { JobTitleError, shown } from './errors';
import { PROPERTIES, type Label, type Property } from './example/label';
import { parseTitle, toDocument } from './example/title';
import type { Plan } from './journaled';
import { toReceipt, toRefusal, type CorrectionReceipt, type ExampleReceipt } from './receipt';
import type { Store } from './store/store';

/** One lesson on its way to the journal; without an event where there is nothing to write. */
export interface Planned<Receipt> {
	readonly event?: NewEvent & Lesson;
	/** Says what became of it, once what was planned is written. */
	finish(): Receipt;
}

/** What planning looks things up in. */
export interface Desk {
	readonly answerer: Answerer;
	readonly store: Pick<Store, 'findEvent' | 'findClassification'>;
	/** A new event's id and time. */
	origin(): { readonly id: string; readonly at: string };
}

/** Plans one correction; a bad one is planned as a refusal. */
export const planOneCorrection = (
	desk: Desk,
	correction: Correction,
): Promise<Planned<CorrectionReceipt>> =>
	refusing(toRefusal, async () => {
		checkTexts(correction);
		const { answerer, store } = desk;
		const lesson = planCorrection(
			correction,
			await readAnswered(desk, correction),
			viewOf(answerer),
		);
		const key = lesson.submissionKey;
		const earlier = key === null ? undefined : await store.findEvent({ submissionKey: key });
		const before = answer(answerer, lesson.title);
		const finish = (id: string | null, message?: string) => () =>
			toReceipt(id, before, answer(answerer, lesson.title), message);
		if (earlier)
			return { finish: finish(earlier.id, 'Nothing changed: this was submitted before') };
		if (key === null && isHeld(lesson, answerer.projection.memory))
			return { finish: finish(null, 'Nothing changed: the model holds this already') };
		const event = { ...lesson, ...desk.origin() };
		return { event, finish: finish(event.id) };
	});

/** Plans one labelled title; a bad one is planned as a refusal. */
export const planOneExample = (
	desk: Desk,
	example: LabelledTitle,
): Promise<Planned<ExampleReceipt>> =>
	refusing<ExampleReceipt>(
		(error) => ({ status: 'refused', error }),
		async () => {
			const lesson = planExample(example, viewOf(desk.answerer));
			if (isHeld(lesson, desk.answerer.projection.memory))
				return { finish: () => ({ status: 'duplicate', error: null }) };
			return {
				event: { ...lesson, ...desk.origin() },
				finish: () => ({ status: 'accepted', error: null }),
			};
		},
	);

/** Plans to take a correction back. Throws UNKNOWN_CORRECTION or ALREADY_UNDONE. */
export const planOneUndo = async (
	desk: Desk,
	correctionId: string,
): Promise<Plan<() => CorrectionReceipt>> => {
	const { answerer, store } = desk;
	const found = await store.findEvent({ id: correctionId });
	const { title, position } = planUndo(correctionId, found, answerer.projection.memory);
	const before = answer(answerer, title);
	return {
		events: [{ kind: 'undo', title, undoes: position, actor: null, ...desk.origin() }],
		result: () => toReceipt(correctionId, before, answer(answerer, title), 'Taken back'),
	};
};

/**
 * Plans as many lessons as can be written together, in order and at least one: up to the first whose title or submission
 * stands in the batch already, or that follows a label new to the model, because its plan depends on what comes before it.
 */
export const planBatch = async <Receipt>(
	desk: Desk,
	plans: ReadonlyArray<() => Promise<Planned<Receipt>>>,
): Promise<Plan<ReadonlyArray<() => Receipt>>> => {
	const events: NewEvent[] = [];
	const finishes: Array<() => Receipt> = [];
	const met = new Set<string>();
	for (const plan of plans) {
		const { event, finish } = await plan();
		const marks = event ? marksOf(event) : [];
		if (marks.some((mark) => met.has(mark))) break;
		finishes.push(finish);
		if (event) events.push(event);
		marks.forEach((mark) => met.add(mark));
		if (event && addsLabel(event, viewOf(desk.answerer))) break;
	}
	return { events, result: finishes };
};

const marksOf = ({ title, submissionKey }: Lesson): string[] => [
	`title ${toDocument(title).key}`,
	...(submissionKey === null ? [] : [`submission ${submissionKey}`]),
];

const addsLabel = ({ statements }: Lesson, view: View): boolean =>
	PROPERTIES.some((property) => {
		const statement = statements[property];
		return (
			statement !== undefined && statement !== null && !view.labelsOf(property).includes(statement)
		);
	});

const viewOf = (answerer: Answerer): View => ({
	memory: answerer.projection.memory,
	labelsOf: (property) => labelsOf(answerer, property),
});

const refusing = async <Receipt>(
	toReceiptOf: (error: JobTitleError) => Receipt,
	plan: () => Promise<Planned<Receipt>>,
): Promise<Planned<Receipt>> => {
	try {
		return await plan();
	} catch (error) {
		if (!(error instanceof JobTitleError)) throw error;
		return { finish: () => toReceiptOf(error) };
	}
};

/** What was answered to the title that a correction is about. Throws UNKNOWN_CLASSIFICATION. */
const readAnswered = async (
	desk: Desk,
	{ classificationId, title }: Correction,
): Promise<Answered> => {
	if (classificationId === undefined) {
		const text = parseTitle(title);
		return toAnswered(answer(desk.answerer, text));
	}
	const recorded = await desk.store.findClassification(classificationId);
	if (recorded) return toAnswered(recorded);
	throw new JobTitleError(
		'UNKNOWN_CLASSIFICATION',
		`Expected the id of a classification in this model's history, got ${shown(classificationId)}.`,
		'Check that Classify Job Title records history in the same model, or correct by title.',
	);
};

type Answers = Pick<Classification, 'title'> &
	Readonly<Record<Property, { readonly label: string | null }>>;

/** Two answers of "none" say nothing: the model had no answer. One beside a label says that the title names no function. */
const toAnswered = ({ title, department, responsibility }: Answers): Answered =>
	department.label === null && responsibility.label === null
		? { title, statements: {} }
		: {
				title,
				statements: {
					department: department.label as Label | null,
					responsibility: responsibility.label as Label | null,
				},
			};

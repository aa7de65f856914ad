import { answer } from './answer';
import { labelsOf, type Answerer } from './answerer';
import { readAnswered, toAnswered, toGiven } from './answered';
import { breathe } from './breathe';
import { checkTexts, type Correction, type LabelledTitle } from './correction/correction';
import { isHeld, planCorrection, planExample, type Lesson, type View } from './correction/plan';
import { JobTitleError } from './errors';
import type { Draft } from './journaled';
import { toReceipt, toRefusal, type CorrectionReceipt, type ExampleReceipt } from './receipt';
import type { Store } from './store/store';

/** What teaching looks things up in. */
export interface Desk {
	readonly answerer: Answerer;
	readonly store: Pick<Store, 'findEvent' | 'findClassification'>;
	/** A new event's id and time. */
	origin(): { readonly id: string; readonly at: string };
}

/** Lessons between two turns of other work. */
const BREATH = 100;

/** Drafts corrections in order, each on top of those before it; a bad one is refused and leaves the others alone. */
export const correctAll = async (
	desk: Desk,
	draft: Draft,
	corrections: readonly Correction[],
): Promise<CorrectionReceipt[]> => {
	const submitted = new Map<string, string>();
	return inOrder(corrections, (correction) =>
		refusing(toRefusal, () => correctOne(desk, draft, submitted, correction)),
	);
};

const inOrder = async <In, Receipt>(
	lessons: readonly In[],
	teach: (lesson: In) => Promise<Receipt>,
): Promise<Receipt[]> => {
	const receipts: Receipt[] = [];
	for (const lesson of lessons) {
		receipts.push(await teach(lesson));
		if (receipts.length % BREATH === 0) await breathe();
	}
	return receipts;
};

/** `submitted` holds the ids of the submissions of this draft by their key. */
const correctOne = async (
	desk: Desk,
	draft: Draft,
	submitted: Map<string, string>,
	correction: Correction,
): Promise<CorrectionReceipt> => {
	checkTexts(correction);
	const { answerer } = desk;
	const { said, before } = await readAnswered(answerer, desk.store, correction);
	const lesson = planCorrection(correction, toAnswered(said), viewOf(answerer));
	const earlier = await findSubmitted(desk, submitted, lesson);
	if (earlier !== undefined)
		return toReceipt(earlier, before, before, 'Nothing changed: this was submitted before');
	if (lesson.submissionKey === null && isHeld(lesson, answerer.projection.memory))
		return toReceipt(null, before, before, 'Nothing changed: the model holds this already');
	const event = { ...lesson, ...desk.origin(), answered: toGiven(said) };
	draft.add(event);
	if (lesson.submissionKey !== null) submitted.set(lesson.submissionKey, event.id);
	return toReceipt(event.id, before, answer(answerer, lesson.title));
};

/** Drafts labelled titles in order, each on top of those before it; a bad one is refused and leaves the others alone. */
export const learnAll = (
	desk: Desk,
	draft: Draft,
	examples: readonly LabelledTitle[],
): Promise<ExampleReceipt[]> =>
	inOrder(examples, (example) =>
		refusing<ExampleReceipt>(
			(error) => ({ status: 'refused', error }),
			async () => learnOne(desk, draft, example),
		),
	);

const learnOne = (desk: Desk, draft: Draft, example: LabelledTitle): ExampleReceipt => {
	const lesson = planExample(example, viewOf(desk.answerer));
	if (isHeld(lesson, desk.answerer.projection.memory)) return { status: 'duplicate', error: null };
	draft.add({ ...lesson, ...desk.origin(), answered: null });
	return { status: 'accepted', error: null };
};

const viewOf = (answerer: Answerer): View => ({
	memory: answerer.projection.memory,
	labelsOf: (property) => labelsOf(answerer, property),
});

const refusing = async <Receipt>(
	toReceiptOf: (error: JobTitleError) => Receipt,
	teach: () => Promise<Receipt>,
): Promise<Receipt> => {
	try {
		return await teach();
	} catch (error) {
		if (!(error instanceof JobTitleError)) throw error;
		return toReceiptOf(error);
	}
};

/** The event that wrote the same submission before, in the journal or in this draft. */
const findSubmitted = async (
	{ store }: Desk,
	submitted: ReadonlyMap<string, string>,
	{ submissionKey }: Lesson,
): Promise<string | undefined> =>
	submissionKey === null
		? undefined
		: (submitted.get(submissionKey) ?? (await store.findEvent({ submissionKey }))?.id);

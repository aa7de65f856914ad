import { answer } from './answer';
import { labelsOf, versionOf, type Answerer } from './answerer';
import { isTaught, type NewEvent } from './correction/events';
import { allLessonsOf } from './correction/memory';
import { planRename, planRestore, planUndo, type Renaming } from './correction/planChange';
import { JobTitleError, shown } from './errors';
import type { Label, Property } from './example/label';
import { parseTitle, toDocument } from './example/title';
import type { Draft } from './journaled';
import { toReceipt, toUndoReceipt, type ChangeReceipt, type CorrectionReceipt } from './receipt';
import { keyOf } from './recordedKey';
import { readRecorded } from './recordedTitles';
import type { EventStore, HistoryStore } from './store/store';
import type { Desk } from './teaching';
import { parseTime } from './time';

/** Where a model is brought back to: a position of the journal, or a time (ISO 8601). */
export type Target = { readonly position: number } | { readonly time: string };

/** What changing the whole model looks things up in. */
export interface ChangeDesk extends Desk {
	readonly store: Desk['store'] &
		Pick<EventStore, 'findPosition'> &
		Pick<HistoryStore, 'readRecordedTitles'>;
}

/** Takes back a lesson, a renaming or a restoring. Throws UNKNOWN_CORRECTION or ALREADY_UNDONE. */
export const undoOne = async (
	{ answerer, store, origin }: Desk,
	draft: Draft,
	id: string,
): Promise<CorrectionReceipt> => {
	const found = planUndo(id, await store.findEvent({ id }), answerer.projection.memory);
	const undo: NewEvent = { kind: 'undo', undoes: found.position, actor: null, ...origin() };
	if (!isTaught(found) || found.title === null) {
		draft.add(undo);
		return toUndoReceipt(id);
	}
	const before = answer(answerer, found.title);
	draft.add(undo);
	return toReceipt(id, before, answer(answerer, found.title), 'Taken back');
};

/** Gives a label another name, or makes it one with another. Throws what {@link planRename} throws. */
export const renameOne = async (
	{ answerer, origin }: ChangeDesk,
	draft: Draft,
	renaming: Renaming,
): Promise<ChangeReceipt> => {
	const labels = (property: Property): Label[] => labelsOf(answerer, property);
	const planned = planRename(renaming, labels);
	if (planned === undefined) return toChange(answerer, null, 'Nothing changed: that is its name');
	const isMerged = labels(planned.property).includes(planned.to);
	const event = { ...planned, actor: renaming.actor ?? null, ...origin() };
	draft.add(event);
	const said = `${shown(planned.from)} ${isMerged ? 'merged into' : 'renamed to'} ${shown(planned.to)}`;
	return toChange(answerer, event.id, said);
};

/** Brings the model back to what it was. Throws UNKNOWN_POSITION, or INVALID_OPTION on a bad time. */
export const restoreTo = async (
	{ answerer, store, origin }: ChangeDesk,
	draft: Draft,
	target: Target,
): Promise<ChangeReceipt> => {
	const last = answerer.projection.position;
	const to =
		'time' in target ? await store.findPosition(parseTime(target.time, 'time')) : target.position;
	const event = { ...planRestore(to, last), actor: null, ...origin() };
	if (event.to === last) return toChange(answerer, null, 'Nothing changed: it is that already');
	draft.add(event);
	return toChange(answerer, event.id, `Brought back to position ${event.to}`);
};

/** Has a title forgotten in all its spellings: its text is erased, and what it taught is unlearned, for good. */
export const forgetTitle = async (
	{ answerer, store, origin }: ChangeDesk,
	draft: Draft,
	value: unknown,
): Promise<ChangeReceipt> => {
	const title = parseNamed(value);
	const { key } = toDocument(title);
	// A text without words has no key of its own, and no lessons either.
	const lessons = allLessonsOf(answerer.projection.memory, key);
	const texts = new Set(lessons.map((lesson) => lesson.title));
	for await (const recorded of readRecorded(store))
		for (const one of recorded)
			if (one.title === title || (key !== '' && keyOf(one) === key)) texts.add(one.title);
	if (texts.size === 0) return toChange(answerer, null, 'Nothing changed: this title is not kept');
	const positions = lessons.map(({ position }) => position);
	draft.add({ kind: 'forget', positions, actor: null, ...origin() });
	draft.erase([...texts]);
	return toChange(answerer, null, `Forgotten; lessons unlearned: ${positions.length}`);
};

const parseNamed = (value: unknown): string => {
	const title = parseTitle(value);
	if (title.trim() !== '') return title;
	throw new JobTitleError(
		'INVALID_TITLE',
		`Expected the title to forget, got ${shown(value)}.`,
		'Name the job title as it was classified or taught.',
	);
};

const toChange = (answerer: Answerer, changeId: string | null, message: string): ChangeReceipt => ({
	changeId,
	modelVersion: versionOf(answerer),
	message,
});

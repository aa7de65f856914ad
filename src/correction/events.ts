import type { Label, Property, Statements } from '../example/label';

/** A lesson: somebody said what a title is. Examples come by bulk import and teach only; the others stay in memory. */
export type LessonKind = 'example' | 'confirmation' | 'correction';

/** From the one that counts least to the one that counts most; a snapshot names kinds by their place in this list. */
export const LESSON_KINDS: readonly LessonKind[] = ['example', 'confirmation', 'correction'];

/** A fact of the journal before it has its place there. Facts are never changed. */
export type NewEvent = Taught | Undone | Renamed | Restored | Forgotten;

/** Somebody said something of a title. */
export interface Taught extends Origin {
	readonly kind: LessonKind;
	/** `null` once the title was forgotten: the event stays and teaches nothing. */
	readonly title: string | null;
	readonly statements: Statements;
	/** What was answered before the statement; `null` for an example, which judges nothing. */
	readonly answered: Answers | null;
	/** The classification that the statement is about, where one was named. */
	readonly classificationId: string | null;
	/** The same for the same submission; a second event of the same key is never written. */
	readonly submissionKey: string | null;
}

/** An answer as it was given; `null` is "no label". */
export interface GivenAnswer {
	readonly label: string | null;
	readonly confidence: number;
	readonly source: string;
}

export type Answers = Readonly<Record<Property, GivenAnswer>>;

/** Somebody took an earlier event back. */
export interface Undone extends Origin {
	readonly kind: 'undo';
	/** Position of the event taken back: a lesson, a renaming or a restoring. */
	readonly undoes: number;
}

/** Somebody gave a label another name; where that is the name of another label, both are one from now on. */
export interface Renamed extends Origin {
	readonly kind: 'rename';
	readonly property: Property;
	readonly from: Label;
	readonly to: Label;
}

/** Somebody brought the model back to what it was after the event at a position; 0 is before the first. */
export interface Restored extends Origin {
	readonly kind: 'restore';
	readonly to: number;
}

/** Somebody had a title forgotten: the lessons at these positions teach nothing any more, for good. */
export interface Forgotten extends Origin {
	readonly kind: 'forget';
	readonly positions: readonly number[];
}

interface Origin {
	readonly id: string;
	readonly actor: string | null;
	/** When it was written, ISO 8601. */
	readonly at: string;
}

/** A fact with its place in the journal, counted from 1 without gaps. */
export type JournalEvent = NewEvent & { readonly position: number };

/** Whether an event is a lesson. */
export const isTaught = (event: NewEvent): event is Taught => 'statements' in event;

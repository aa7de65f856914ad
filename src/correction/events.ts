import type { Statements } from '../example/label';

/** A lesson: somebody said what a title is. Examples come by bulk import and teach lightly; the others stay in memory. */
export type LessonKind = 'example' | 'confirmation' | 'correction';

/** A fact of the journal before it has its place there. Facts are never changed. */
export type NewEvent = Taught | Undone;

/** Somebody said something of a title. */
export interface Taught extends Origin {
	readonly kind: LessonKind;
	readonly title: string;
	readonly statements: Statements;
	/** The classification that the statement is about, where one was named. */
	readonly classificationId: string | null;
	/** The same for the same submission; a second event of the same key is never written. */
	readonly submissionKey: string | null;
}

/** Somebody took a lesson back; what it taught is repeated here, so that an undo can be applied without looking it up. */
export interface Undone extends Origin {
	readonly kind: 'undo';
	readonly title: string;
	/** Position of the event taken back. */
	readonly undoes: number;
}

interface Origin {
	readonly id: string;
	readonly actor: string | null;
	/** When it was written, ISO 8601. */
	readonly at: string;
}

/** A fact with its place in the journal, counted from 1 without gaps. */
export type JournalEvent = NewEvent & { readonly position: number };

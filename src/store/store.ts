import type { JournalEvent, NewEvent } from '../correction/events';

/** Where a model lives. */
export type Storage =
	| { readonly kind: 'sqlite'; readonly file: string }
	| { readonly kind: 'postgres'; readonly connectionString: string };

/** What a new model knows before anybody has taught it: the package's default model, or nothing. */
export type Start = 'default' | 'empty';

/** The answer to one title as history keeps it; `null` is "no label". */
export interface RecordedClassification {
	readonly id: string;
	readonly title: string;
	readonly modelVersion: string;
	readonly department: RecordedAnswer;
	readonly responsibility: RecordedAnswer;
	readonly at: string;
}

export interface RecordedAnswer {
	readonly label: string | null;
	readonly confidence: number;
	readonly source: string;
}

/** A model's state at a position; a cache that can be dropped at any time, because the journal holds all it is made of. */
export interface Snapshot {
	readonly position: number;
	/** Names what the state was made with; a reader with another one replays the journal instead. */
	readonly version: string;
	/** Large ones, each read by itself. */
	readonly parts: readonly Buffer[];
}

/** One model in one database: its journal, its snapshots and its history. Does no model arithmetic. */
export interface Store {
	readonly start: Start;
	/** The next events after a position, in order, at most `limit`; costs next to nothing where nobody has written since. */
	readEvents(after: number, limit: number): Promise<JournalEvent[]>;
	/**
	 * Writes events at `position + 1` onward, durably and all or none. Answers "conflict" and writes nothing where the journal
	 * has grown past `position`, or an event has the submission key of an earlier one.
	 */
	append(position: number, events: readonly NewEvent[]): Promise<'appended' | 'conflict'>;
	/** The event with that id or submission key. */
	findEvent(
		by: { readonly id: string } | { readonly submissionKey: string },
	): Promise<JournalEvent | undefined>;
	/** Writes history in chunks, in order; a lost power supply may lose the latest of it. */
	recordClassifications(rows: readonly RecordedClassification[]): Promise<void>;
	findClassification(id: string): Promise<RecordedClassification | undefined>;
	readSnapshot(version: string): Promise<Snapshot | undefined>;
	/** Writes a snapshot in the place of an older one of its version; nothing happens where a newer one is there. */
	writeSnapshot(snapshot: Snapshot): Promise<void>;
	close(): Promise<void>;
}

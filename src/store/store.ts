import type { JournalEvent, NewEvent } from '../correction/events';
import type {
	Found,
	HistoryFilter,
	KeyedClassification,
	Page,
	RecordedClassification,
	RecordedTitle,
} from '../correction/recorded';

/** Where a model lives. */
export type Storage =
	| { readonly kind: 'sqlite'; readonly file: string }
	| { readonly kind: 'postgres'; readonly connectionString: string };

/** What a new model knows before anybody has taught it: the package's default model, or nothing. */
export type Start = 'default' | 'empty';

/** How much of history is kept; what is left out does not limit it. */
export interface Retention {
	readonly days?: number | undefined;
	readonly rows?: number | undefined;
}

/** A model's state at a position; a cache that can be dropped at any time, because the journal holds all it is made of. */
export interface Snapshot {
	readonly position: number;
	/** Names what the state was made with; a reader with another one replays the journal instead. */
	readonly version: string;
	/** Large ones, each read by itself. */
	readonly parts: readonly Buffer[];
}

/** The journal of one model. */
export interface EventStore {
	/** The next events after a position, in order, at most `limit`; costs next to nothing where nobody has written since. */
	readEvents(after: number, limit: number): Promise<JournalEvent[]>;
	/**
	 * Writes events at `position + 1` onward, durably and all or none; with them, erases titles of these texts from journal and
	 * history, and the snapshots, which hold them too. Answers "conflict" and writes nothing where the journal has grown past
	 * `position`, or an event has the submission key of an earlier one.
	 */
	append(
		position: number,
		events: readonly NewEvent[],
		erased?: readonly string[],
	): Promise<'appended' | 'conflict'>;
	/** The event with that id or submission key. */
	findEvent(
		by: { readonly id: string } | { readonly submissionKey: string },
	): Promise<JournalEvent | undefined>;
	/** Position of the last event at or before a time (ISO 8601); 0 where there is none. */
	findPosition(time: string): Promise<number>;
}

/** What was classified. */
export interface HistoryStore {
	/** Writes history in chunks, in order, and drops what retention keeps no longer; a lost power supply may lose the latest. */
	recordClassifications(rows: readonly KeyedClassification[]): Promise<void>;
	findClassification(id: string): Promise<RecordedClassification | undefined>;
	/** Latest first; other work has its turn meanwhile. */
	readHistory(filter: HistoryFilter, page: Page): Promise<Found>;
	countHistory(filter: HistoryFilter): Promise<number>;
	/** The next titles after one, oldest first, at most `limit`; those that were forgotten are left out. */
	readRecordedTitles(after: RecordedTitle | undefined, limit: number): Promise<RecordedTitle[]>;
	readRetention(): Promise<Retention>;
	/** Sets how much is kept from now on, and drops the rest; `at` is now. */
	writeRetention(retention: Retention, at: string): Promise<void>;
}

/** One model in one database: its journal, its snapshots and its history. Does no model arithmetic. */
export interface Store extends EventStore, HistoryStore {
	/** Name of the model. */
	readonly name: string;
	readonly start: Start;
	readSnapshot(version: string): Promise<Snapshot | undefined>;
	/** Writes a snapshot in the place of an older one of its version; nothing happens where a newer one is there, or a title
	 * was forgotten since. */
	writeSnapshot(snapshot: Snapshot): Promise<void>;
	/** Bytes of the whole database, with the other models in it. */
	readBytes(): Promise<number>;
	/** Whether the model is still there: somebody may have deleted it. */
	exists(): Promise<boolean>;
	close(): Promise<void>;
}

import type { GivenAnswer } from './events';

/** The answer to one title as history keeps it; `null` is "no label". */
export interface RecordedClassification {
	readonly id: string;
	/** Empty once the title was forgotten. */
	readonly title: string;
	readonly modelVersion: string;
	readonly department: RecordedAnswer;
	readonly responsibility: RecordedAnswer;
	readonly confidence: number;
	readonly needsReview: boolean;
	readonly reviewReason: string | null;
	readonly knownWords: number;
	readonly at: string;
}

/** A classification with the key that history keeps of its title (`src/recordedKey.ts`). */
export interface KeyedClassification extends RecordedClassification {
	readonly key: string;
}

export interface RecordedAnswer extends GivenAnswer {
	readonly margin: number;
}

/** Which classifications of history are asked for; what is left out makes no difference. */
export interface HistoryFilter {
	/** At this time or later, ISO 8601. */
	readonly from?: string | undefined;
	/** Before this time, ISO 8601. */
	readonly before?: string | undefined;
	readonly department?: string | undefined;
	readonly responsibility?: string | undefined;
	readonly needsReview?: boolean | undefined;
	/** Where one of the two answers came from. */
	readonly source?: string | undefined;
	/** A part of the title, whatever the case of its ASCII letters. */
	readonly text?: string | undefined;
	/** Confidence of this or more, 0 to 1. */
	readonly confidence?: number | undefined;
}

/** A page of a list. */
export interface Page {
	readonly limit: number;
	/** How many entries to pass over. */
	readonly offset: number;
}

/** A list's page with the length of the whole. */
export interface Found {
	readonly total: number;
	readonly rows: readonly RecordedClassification[];
}

/** What of a classification tells which title it answered and how sure the answer was. */
export interface RecordedTitle {
	readonly id: string;
	readonly at: string;
	readonly title: string;
	/** `null` in what was recorded before there were keys. */
	readonly key: string | null;
	/** Whether the model itself answered a property. */
	readonly isAnswered: boolean;
	/** Whether a property has a label. */
	readonly isLabelled: boolean;
	readonly needsReview: boolean;
	/** 0 to 1, as are the others. */
	readonly confidence: number;
	/** The smaller of the two margins. */
	readonly margin: number;
	readonly knownWords: number;
}

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

/** The classifications of one title text that the model answered itself: how many, and the latest. */
export interface AnsweredTitle {
	readonly count: number;
	readonly latest: RecordedClassification;
}

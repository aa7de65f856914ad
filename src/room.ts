import type { Answerer } from './answerer';
import type { Journaled } from './journaled';
import type { Store } from './store/store';

/** What is needed to look after a model. */
export interface Room {
	readonly store: Store;
	readonly answerer: Answerer;
	readonly journaled: Journaled;
	/** The time, ISO 8601. */
	now(): string;
}

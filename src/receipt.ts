import type { Classification } from './classification';
import type { JobTitleError } from './errors';
import { PROPERTIES, type Property } from './example/label';

/** A label with its confidence, as it stood before or after a lesson. */
export interface Standing {
	readonly label: string | null;
	readonly confidence: number;
}

/** What became of one correction. */
export interface CorrectionReceipt {
	/** `changed`: the answer is another one now; `unchanged`: it was that already; `refused`: nothing was written, see `error`. */
	readonly status: 'changed' | 'unchanged' | 'refused';
	/** Names the correction, to undo it; of a repeated submission the first one's. `null` where nothing was written. */
	readonly correctionId: string | null;
	readonly title: string | null;
	readonly before: Readonly<Record<Property, Standing>> | null;
	readonly after: Readonly<Record<Property, Standing>> | null;
	/** The properties that are answered otherwise now: by another label, or from memory instead of the model. */
	readonly changed: readonly Property[];
	/** What happened, in a sentence for people. */
	readonly message: string;
	readonly error: JobTitleError | null;
}

/** What became of one example. */
export interface ExampleReceipt {
	readonly status: 'accepted' | 'duplicate' | 'refused';
	readonly error: JobTitleError | null;
}

export const toReceipt = (
	correctionId: string | null,
	before: Classification,
	after: Classification,
	repeated?: string,
): CorrectionReceipt => {
	const changed = PROPERTIES.filter((property) => isMoved(before, after, property));
	return {
		status: changed.length > 0 ? 'changed' : 'unchanged',
		correctionId,
		title: after.title,
		before: standings(before),
		after: standings(after),
		changed,
		message:
			repeated ??
			(changed.length > 0
				? `Learned ${changed.join(' and ')}`
				: 'Noted; the answer was that already'),
		error: null,
	};
};

const isMoved = (before: Classification, after: Classification, property: Property): boolean =>
	before[property].label !== after[property].label ||
	before[property].source !== after[property].source;

const standings = (classification: Classification): Record<Property, Standing> => ({
	department: standing(classification, 'department'),
	responsibility: standing(classification, 'responsibility'),
});

const standing = (classification: Classification, property: Property): Standing => {
	const { label, confidence } = classification[property];
	return { label, confidence };
};

export const toRefusal = (error: JobTitleError): CorrectionReceipt => ({
	status: 'refused',
	correctionId: null,
	title: null,
	before: null,
	after: null,
	changed: [],
	message: `${error.message} ${error.hint}`,
	error,
});

/** What became of a change to the whole model: renaming, restoring or forgetting. */
export interface ChangeReceipt {
	/** Names the change, to undo it; `null` where nothing was written. Forgetting cannot be undone. */
	readonly changeId: string | null;
	/** The version that answers from now on. */
	readonly modelVersion: string;
	/** What happened, in a sentence for people. */
	readonly message: string;
}

/** What was taken back that concerns no title of its own. */
export const toUndoReceipt = (correctionId: string): CorrectionReceipt => ({
	status: 'changed',
	correctionId,
	title: null,
	before: null,
	after: null,
	changed: [],
	message: 'Taken back',
	error: null,
});

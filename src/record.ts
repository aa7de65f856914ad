import type { Classification, PropertyAnswer } from './classification';
import type { KeyedClassification, RecordedAnswer } from './correction/recorded';

/** A classification with an id, as history keeps it. */
export const toRecord = (
	classification: Classification,
	key: string,
	at: string,
): KeyedClassification => {
	const { title, modelVersion, department, responsibility } = classification;
	const { id, confidence, needsReview, reviewReason, knownWords } = classification;
	return {
		id: id!,
		title,
		key,
		modelVersion,
		department: toAnswer(department),
		responsibility: toAnswer(responsibility),
		confidence,
		needsReview,
		reviewReason,
		knownWords,
		at,
	};
};

const toAnswer = ({ label, confidence, source, margin }: PropertyAnswer): RecordedAnswer => ({
	label,
	confidence,
	source,
	margin,
});

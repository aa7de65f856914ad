import type { Found, KeyedClassification } from '../../../../src/correction/recorded';

/** When a title was classified, unless told otherwise. */
export const AT = '2026-03-02T03:04:05.678Z';

/** A classification as history records it, but for what is said. */
export const row = (id: string, said: Partial<KeyedClassification> = {}): KeyedClassification => ({
	id,
	key: `1 title ${id}`,
	title: `Title ${id}`,
	modelVersion: '1#0',
	department: { label: 'Archive', confidence: 0.5, source: 'model', margin: 0.25 },
	responsibility: { label: null, confidence: 0, source: 'none', margin: 0 },
	confidence: 0,
	needsReview: true,
	reviewReason: 'low confidence',
	knownWords: 0.5,
	at: AT,
	...said,
});

/** A page that all of it fits on. */
export const PAGE = { limit: 10, offset: 0 };

/** Ids of what was found, in its order. */
export const idsOf = ({ rows }: Found): string[] => rows.map(({ id }) => id);

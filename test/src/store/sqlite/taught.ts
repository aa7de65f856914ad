import type { Taught } from '../../../../src/correction/events';
import type { Label } from '../../../../src/example/label';

/** When all of it was said. */
export const AT = '2026-01-02T03:04:05.678Z';

/** A correction with an id of its own. */
export const taught = (id: string, submissionKey: string | null = null): Taught => ({
	kind: 'correction',
	id,
	title: `Title ${id}`,
	statements: { department: 'Archive' as Label, responsibility: null },
	answered: null,
	classificationId: null,
	submissionKey,
	actor: 'ada',
	at: AT,
});

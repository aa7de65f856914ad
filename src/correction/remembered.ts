import type { Statements } from '../example/label';
import type { LessonKind } from './events';

/** One lesson as memory keeps it. */
export interface Remembered {
	readonly position: number;
	readonly kind: LessonKind;
	/** As it was written: titles of one key may have different tokens, and unlearning takes the ones that were learned. */
	readonly title: string;
	readonly statements: Statements;
}

import { createHash } from 'node:crypto';

export const FOLDS = 5;

/** Whether a family is held out in a fold, 0 to FOLDS - 1: all titles of one role phrase together; none without a fold. */
export const isInFold = (family: string, fold: number | undefined): boolean =>
	createHash('sha256').update(family).digest().readUInt32LE() % FOLDS === fold;

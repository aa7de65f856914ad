import { createHash } from 'node:crypto';
import type { SeedExample } from '../seed/seedExample';

/** Every how many titles one is in the sample; the seed has them in rows of two and four to a phrase, so that it is odd. */
export const EVERY = 21;

/** The part of the seed that all contenders can learn within minutes. */
export const sample = (examples: readonly SeedExample[]): SeedExample[] =>
	examples.filter((_, i) => i % EVERY === 0);

/** Halves the families, other ones together than the folds do: by another byte of their hash. */
export const isInFirstHalf = (family: string): boolean =>
	createHash('sha256').update(family).digest()[31] % 2 === 0;

/**
 * Whole numbers from 0 to 2^32 - 1 by a linear congruential generator (Knuth's MMIX constants cut to 32 bits): of one seed always
 * the same ones, so that what is drawn by them repeats.
 */
export const createRandom = (seed: number): (() => number) => {
	let random = seed;
	return () => (random = (Math.imul(random, 1664525) + 1013904223) >>> 0);
};

import { createRandom } from '../random';

/** A Fisher-Yates shuffle, the same one for the same seed, so that fits repeat. */
export const shuffle = <T>(items: readonly T[], seed: number): T[] => {
	const shuffled = [...items];
	const draw = createRandom(seed + 1);
	for (let i = shuffled.length - 1; i > 0; i--) {
		const j = draw() % (i + 1);
		[shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
	}
	return shuffled;
};

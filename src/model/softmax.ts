/** Normalises natural-log scores to probabilities that sum to 1 within 1e-9; none for none. */
export const softmax = (scores: readonly number[]): number[] => {
	const probabilities = scores.slice();
	let highest = -Infinity;
	for (let i = 0; i < scores.length; i++) if (scores[i] > highest) highest = scores[i];
	let sum = 0;
	for (let i = 0; i < scores.length; i++) sum += probabilities[i] = Math.exp(scores[i] - highest);
	for (let i = 0; i < probabilities.length; i++) probabilities[i] /= sum;
	return probabilities;
};

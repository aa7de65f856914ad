/** The place of the highest value, the first of several; -1 where there is none. */
export const indexOfHighest = (values: readonly number[]): number => {
	let highest = values.length === 0 ? -1 : 0;
	for (let i = 1; i < values.length; i++) if (values[i] > values[highest]) highest = i;
	return highest;
};

/** One line of the benchmark: what was measured in this run, against what it should be. */
export interface Line {
	readonly measure: string;
	/** `undefined` where it was not measured; `note` says why. */
	readonly value: number | undefined;
	readonly target: Target;
	/** What the value is made of, with figures. */
	readonly note: string;
}

export interface Target {
	readonly atLeast?: number;
	readonly atMost?: number;
	/** `times` for a ratio, else a unit. */
	readonly unit: 'times' | 'ms' | 's' | 'MB' | 'KB';
}

export const isMet = ({ value, target: { atLeast, atMost } }: Line): boolean | undefined =>
	value === undefined
		? undefined
		: (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

/** A line that stands in the table to say that it was not run. */
export const notRun = (measure: string, target: Target, note: string): Line => ({
	measure,
	value: undefined,
	target,
	note,
});

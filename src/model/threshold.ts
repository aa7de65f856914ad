/** An answer with its confidence, 0 to 1, and whether it was right. */
export interface Outcome {
	readonly confidence: number;
	readonly isRight: boolean;
}

/** A threshold with what it does to the outcomes that it was found on. */
export interface FoundThreshold {
	/** 0 to 1; answers of this confidence or more are let through. */
	readonly threshold: number;
	/** Share of what is let through that is right. */
	readonly precision: number;
	/** Share of all that is let through. */
	readonly share: number;
}

const STEPS = 100;

/** The lowest threshold, in steps of 0.01, whose precision is at least the one wanted; `undefined` where none is. */
export const findThreshold = (
	outcomes: readonly Outcome[],
	wanted: number,
): FoundThreshold | undefined => {
	for (let step = 0; step <= STEPS; step++) {
		const threshold = step / STEPS;
		const passed = outcomes.filter(({ confidence }) => confidence >= threshold);
		const right = passed.filter(({ isRight }) => isRight).length;
		if (passed.length > 0 && right >= wanted * passed.length) {
			const precision = right / passed.length;
			return { threshold, precision, share: passed.length / outcomes.length };
		}
	}
	return undefined;
};

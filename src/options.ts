import { JobTitleError, shown } from './errors';
import type { LabelNames } from './labelNames';

/** How to classify; what is left out takes its default. */
export interface ClassifyOptions {
	/** Below this confidence, 0 to 1, a classification needs review. Default 0.8. */
	readonly threshold?: number | undefined;
	/** How many candidates to return for each property, 0 or more. Default 3. */
	readonly candidates?: number | undefined;
	/** Whether to return the tokens that moved each answer. Default false. */
	readonly explain?: boolean | undefined;
	/** Whether to keep the classification in history, so that it can be corrected by its id. Default true. */
	readonly record?: boolean | undefined;
	/** Whose names of labels to add beside ours. Default `ours`: none. */
	readonly labelNames?: LabelNames | undefined;
}

export type ParsedOptions = {
	readonly [name in Exclude<keyof ClassifyOptions, 'labelNames'>]-?: NonNullable<
		ClassifyOptions[name]
	>;
};

/** Fills in defaults. Throws INVALID_OPTION on a threshold outside 0 to 1 or a number of candidates that is none. */
export const parseOptions = (options: ClassifyOptions): ParsedOptions => {
	const { threshold = 0.8, candidates = 3, explain = false, record = true } = options;
	if (!(typeof threshold === 'number' && threshold >= 0 && threshold <= 1))
		throw invalid(
			'a confidence threshold from 0 to 1',
			threshold,
			'Set Confidence Threshold to a number such as 0.8.',
		);
	if (!(Number.isInteger(candidates) && candidates >= 0))
		throw invalid(
			'a whole number of candidates, 0 or more',
			candidates,
			'Set Number of Candidates to a number such as 3.',
		);
	return { threshold, candidates, explain, record };
};

const invalid = (expected: string, value: unknown, hint: string): JobTitleError =>
	new JobTitleError('INVALID_OPTION', `Expected ${expected}, got ${shown(value)}.`, hint);

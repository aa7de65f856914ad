import { JobTitleError, shown } from '../errors';
import { isRight } from '../model/judged';
import { findThreshold, type Outcome } from '../model/threshold';
import type { Judgement } from './judgements';

/** The threshold to set for a wanted precision. */
export interface SuggestedThreshold {
	/** The wanted precision, 0 to 1. */
	readonly wanted: number;
	/** 0 to 1; `null` where too few classifications were judged, or none reaches the precision. */
	readonly threshold: number | null;
	/** Share of the judged classifications above the threshold that was right. */
	readonly precision: number | null;
	/** Share of the judged classifications that the threshold lets through. */
	readonly shareOfJudged: number | null;
	/** Share of all classifications in history that it lets through; `null` where history is empty. */
	readonly shareOfHistory: number | null;
	/** Classifications that people judged. */
	readonly judged: number;
	/** The same in a sentence for people. */
	readonly message: string;
}

/** Fewer judged classifications say nothing of a precision such as 0.95: of 50, that is two or three mistakes. */
const LEAST_JUDGED = 50;

/** Parses a wanted precision. Throws INVALID_OPTION on anything but a number above 0, up to 1. */
export const parsePrecision = (value: unknown): number => {
	if (typeof value === 'number' && value > 0 && value <= 1) return value;
	throw new JobTitleError(
		'INVALID_OPTION',
		`Expected a precision above 0, up to 1, got ${shown(value)}.`,
		'Set Wanted Precision to a number such as 0.95.',
	);
};

/** A judged classification is right where every property that was judged is. `shareOfHistory` says what a threshold lets through. */
export const suggestThreshold = async (
	judgements: readonly Judgement[],
	wanted: number,
	shareOfHistory: (threshold: number) => Promise<number | null>,
): Promise<SuggestedThreshold> => {
	const judged = judgements.length;
	const nothing = { wanted, judged, threshold: null, precision: null };
	const unknown = { ...nothing, shareOfJudged: null, shareOfHistory: null };
	if (judged < LEAST_JUDGED)
		return {
			...unknown,
			message: `Too few: ${judged} classifications were judged, at least ${LEAST_JUDGED} are needed`,
		};
	const found = findThreshold(judgements.map(toOutcome), wanted);
	if (found === undefined)
		return {
			...unknown,
			message: `No threshold reaches ${wanted} on the ${judged} classifications that were judged`,
		};
	const { threshold, precision, share } = found;
	return {
		...{ wanted, judged, threshold, precision },
		shareOfJudged: share,
		shareOfHistory: await shareOfHistory(threshold),
		message: `At ${threshold.toFixed(2)}, ${(100 * precision).toFixed(1)} % of what is let through was right, on ${judged} judged classifications`,
	};
};

const toOutcome = ({ judged, confidence }: Judgement): Outcome => ({
	confidence,
	isRight: Object.values(judged).every(isRight),
});

import { isRight, type Judged } from './judged';

/** An answer that somebody judged at a time, ISO 8601. */
export interface JudgedThen extends Judged {
	readonly at: string;
}

/** A stretch of time with as many judged answers as the others. */
export interface Period {
	readonly from: string;
	readonly to: string;
	readonly judged: number;
	/** Share of its answers that was right, 0 to 1. */
	readonly accuracy: number;
	/** Share of all answers up to its end that was right, 0 to 1. */
	readonly accuracySoFar: number;
}

const MOST_PERIODS = 12;
const LEAST_JUDGED = 10;

/**
 * Accuracy over time, each answer judged before it was learned from (prequential: Dawid 1984); answers in the order of time.
 * At most 12 periods, each of at least 10 answers where there are as many; none of none.
 */
export const toPeriods = (judged: readonly JudgedThen[]): Period[] => {
	const count = Math.min(MOST_PERIODS, Math.max(1, Math.floor(judged.length / LEAST_JUDGED)));
	const starts = Array.from({ length: count }, (_, i) => Math.floor((i * judged.length) / count));
	let rightSoFar = 0;
	return starts.flatMap((start, i) => {
		const end = starts[i + 1] ?? judged.length;
		const part = judged.slice(start, end);
		if (part.length === 0) return [];
		const right = part.filter(isRight).length;
		rightSoFar += right;
		return [
			{
				from: part[0].at,
				to: part[part.length - 1].at,
				judged: part.length,
				accuracy: right / part.length,
				accuracySoFar: rightSoFar / end,
			},
		];
	});
};

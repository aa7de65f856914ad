import type { Judged } from './judged';

/** How often one label was right where another was answered; `null` is "no label", on either side. */
export interface Confusion {
	readonly right: string | null;
	readonly answered: string | null;
	readonly count: number;
}

/** The cells of the confusion matrix that are not 0, hits among them; most frequent first. */
export const confusions = (judged: readonly Judged[]): Confusion[] =>
	[...Map.groupBy(judged, ({ right, answered }) => JSON.stringify([right, answered])).values()]
		.map((cell) => ({ right: cell[0].right, answered: cell[0].answered, count: cell.length }))
		.sort((a, b) => b.count - a.count);

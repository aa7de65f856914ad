/** One answer beside what was right. `null` is "no label", on either side. */
export interface Judged {
	readonly right: string | null;
	readonly answered: string | null;
	/** 0 to 1. */
	readonly confidence: number;
	/** Probability the model gave to the right label, 0 to 1. */
	readonly probabilityOfRight: number;
}

export const isRight = ({ right, answered }: Judged): boolean => right === answered;

/** Share of the answers that is right, 0 to 1; 0 of none. */
export const accuracyOf = (judged: readonly Judged[]): number =>
	meanOf(judged, (one) => Number(isRight(one)));

/** The mean of what each item counts; 0 of none. */
export const meanOf = <T>(items: readonly T[], toNumber: (item: T) => number): number =>
	items.length === 0 ? 0 : items.reduce((sum, item) => sum + toNumber(item), 0) / items.length;

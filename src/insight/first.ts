/** The first of a long list in order, found without sorting all of it. */
export interface First<T> {
	add(one: T): void;
	/** The first `wanted` of those added, in order. */
	take(): T[];
}

/** Keeps as many again as are wanted, and some more, before it sorts them out. */
const SLACK = 500;

export const keepFirst = <T>(wanted: number, order: (a: T, b: T) => number): First<T> => {
	let kept: T[] = [];
	let last: T | undefined;
	const take = (): T[] => (kept = kept.sort(order).slice(0, wanted));

	return {
		take,
		add(one) {
			if (last !== undefined && order(one, last) >= 0) return;
			kept.push(one);
			if (kept.length >= 2 * wanted + SLACK) last = take()[wanted - 1];
		},
	};
};

/** What became of one item. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

/**
 * Reads each of `count` items, acts on all that could be read in one call, and gives each item its result or its error, in
 * order. What `act` throws is the error of every item.
 */
export const inOneCall = async <Reading, Result>(
	count: number,
	read: (itemIndex: number) => Reading,
	act: (readings: readonly Reading[]) => Promise<readonly Result[]>,
): Promise<Array<Outcome<Result>>> => {
	const outcomes: Array<Outcome<Reading>> = Array.from({ length: count }, (_, i) =>
		attempt(() => read(i)),
	);
	try {
		const results = await act(
			outcomes.flatMap((outcome) => ('result' in outcome ? [outcome.result] : [])),
		);
		let next = 0;
		return outcomes.map((outcome) => ('result' in outcome ? { result: results[next++] } : outcome));
	} catch (error) {
		return outcomes.map(() => ({ error }));
	}
};

const attempt = <Result>(work: () => Result): Outcome<Result> => {
	try {
		return { result: work() };
	} catch (error) {
		return { error };
	}
};

import { breathe } from './breathe';

/** What became of one item. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

/** Items read before other work of the process has its turn: some milliseconds, or 30 where n8n evaluates an expression. */
const READ_TOGETHER = 50;

/**
 * Reads each of `count` items, acts on all that could be read in one call, and gives each item its result or its error, in
 * order. What `act` throws is the error of every item.
 */
export const inOneCall = async <Reading, Result>(
	count: number,
	read: (itemIndex: number) => Reading,
	act: (readings: readonly Reading[]) => Promise<readonly Result[]>,
): Promise<Array<Outcome<Result>>> => {
	const readings: Reading[] = [];
	const failures = new Map<number, unknown>();
	for (let i = 0; i < count; i++) {
		if (i % READ_TOGETHER === READ_TOGETHER - 1) await breathe();
		try {
			readings.push(read(i));
		} catch (error) {
			failures.set(i, error);
		}
	}
	try {
		const results = await act(readings);
		let next = 0;
		return Array.from({ length: count }, (_, i) =>
			failures.has(i) ? { error: failures.get(i) } : { result: results[next++] },
		);
	} catch (error) {
		return Array.from({ length: count }, () => ({ error }));
	}
};

/** Lets other work of the process have its turn. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A long list in pieces; between two of them other work of the process has its turn. */
export async function* inPieces<T>(all: readonly T[], size: number): AsyncGenerator<readonly T[]> {
	for (let from = 0; from < all.length; from += size) {
		if (from > 0) await breathe();
		yield all.slice(from, from + size);
	}
}

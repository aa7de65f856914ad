import type { Corpus } from '../../src/model/fitting/corpus';
import type { SeedExample } from './seedExample';

/** Titles that have a token which is worth keeping. */
const FEWEST_TITLES = 4;

/** Keeps every word, and each other token of four titles of more than one family: the rest says little of any other title. */
export const toKept = (
	examples: readonly SeedExample[],
	{ tokens, starts, ids }: Corpus,
	seen: readonly number[],
): ((id: number) => boolean) => {
	const families: Array<string | undefined> = tokens.map(() => undefined);
	const [isShared, titles] = [new Uint8Array(tokens.length), new Uint32Array(tokens.length)];
	for (const i of seen)
		for (let at = starts[i]; at < starts[i + 1]; at++) {
			const { family } = examples[i];
			const other = (families[ids[at]] ??= family);
			if (other !== family) isShared[ids[at]] = 1;
			titles[ids[at]] += 1;
		}
	return (id) =>
		(isShared[id] === 1 && titles[id] >= FEWEST_TITLES) ||
		(titles[id] > 0 && tokens[id].startsWith('w:'));
};

import { meaningsOf } from './lexicon';
import type { PlacedWord } from './place';
import type { Token } from './token';

/**
 * Neighbours as written, and their meanings in either order, because languages order them otherwise. `close` ends what "and"
 * joins.
 */
export const toPairs = (words: readonly PlacedWord[], close: PlacedWord | undefined): Token[] => {
	const pairs = new Map<string, Token>();
	for (let i = 1; i < words.length; i++) addPair(pairs, words[i - 1], words[i]);
	if (close !== undefined)
		for (const one of toJoined(words, close)) addPair(pairs, one, { ...close, place: one.place });
	return [...pairs.values()];
};

const addPair = (pairs: Map<string, Token>, one: PlacedWord, other: PlacedWord): void => {
	const kind = other.place === 'first' ? 'pair' : 'laterPair';
	add(pairs, { text: `p:${one.text} ${other.text}`, kind, share: 1 });
	const others = meaningsOf(other.text);
	for (const a of meaningsOf(one.text))
		for (const b of others)
			add(pairs, { text: a < b ? `q:${a} ${b}` : `q:${b} ${a}`, kind: 'meantPair', share: 1 });
};

const add = (pairs: Map<string, Token>, pair: Token): void => {
	pairs.set(pair.text, pair);
};

/** "Corporate and marketing communications": the last word before an "and" goes with the last word after it, too. */
const toJoined = (words: readonly PlacedWord[], close: PlacedWord): readonly PlacedWord[] => {
	const end = words.indexOf(close);
	return words.filter((_, i) => i + 1 < end && words[i + 1].isCoordinated);
};

import type { Lexeme } from './lexeme';
import type { PlacedWord } from './place';
import type { Token } from './token';

/** Two words as one token, whose text is seldom needed: most pairs are new in each title, and say nothing. */
export interface Pair {
	/** `p` for words as written, `q` for meanings in alphabetical order, because languages order them otherwise. */
	readonly letter: 'p' | 'q';
	readonly one: string;
	readonly other: string;
	readonly kind: Token['kind'];
	readonly share: number;
}

export const toToken = ({ letter, one, other, kind, share }: Pair): Token => ({
	text: `${letter}:${one} ${other}`,
	kind,
	share,
});

/** Neighbours, and what "and" joins to the word `close` that ends it; distinct. */
export const toPairs = (words: readonly PlacedWord[], close: PlacedWord | undefined): Pair[] => {
	const pairs: Pair[] = [];
	for (let i = 1; i < words.length; i++)
		addPairs(pairs, words[i - 1].lexeme, words[i].lexeme, words[i].place === 'first');
	if (close !== undefined)
		for (const { lexeme, place } of toJoined(words, close))
			addPairs(pairs, lexeme, close.lexeme, place === 'first');
	return pairs;
};

const addPairs = (pairs: Pair[], one: Lexeme, other: Lexeme, isFirst: boolean): void => {
	add(pairs, 'p', one.text, other.text, isFirst ? 'pair' : 'laterPair');
	for (const a of one.meanings)
		for (const b of other.meanings)
			if (a < b) add(pairs, 'q', a, b, 'meantPair');
			else add(pairs, 'q', b, a, 'meantPair');
};

const add = (
	pairs: Pair[],
	letter: Pair['letter'],
	one: string,
	other: string,
	kind: Pair['kind'],
): void => {
	for (const pair of pairs)
		if (pair.other === other && pair.one === one && pair.letter === letter) return;
	pairs.push({ letter, one, other, kind, share: 1 });
};

/** "Corporate and marketing communications": the last word before an "and" goes with the last word after it, too. */
const toJoined = (words: readonly PlacedWord[], close: PlacedWord): readonly PlacedWord[] => {
	const end = words.indexOf(close);
	return words.filter((_, i) => i + 1 < end && words[i + 1].isCoordinated);
};

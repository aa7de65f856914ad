import type { Lexeme } from './lexeme';
import type { PlacedWord } from './place';
import type { Token } from './token';

/**
 * Neighbours as written, and their meanings in either order, because languages order them otherwise; distinct. `close` ends
 * what "and" joins.
 */
export const toPairs = (words: readonly PlacedWord[], close: PlacedWord | undefined): Token[] => {
	const pairs: Token[] = [];
	for (let i = 1; i < words.length; i++)
		addPair(pairs, words[i - 1].lexeme, words[i].lexeme, words[i].place === 'first');
	if (close !== undefined)
		for (const { lexeme, place } of toJoined(words, close))
			addPair(pairs, lexeme, close.lexeme, place === 'first');
	return pairs;
};

const addPair = (pairs: Token[], one: Lexeme, other: Lexeme, isFirst: boolean): void => {
	add(pairs, `p:${one.text} ${other.text}`, isFirst ? 'pair' : 'laterPair');
	for (const a of one.meanings)
		for (const b of other.meanings) add(pairs, a < b ? `q:${a} ${b}` : `q:${b} ${a}`, 'meantPair');
};

const add = (pairs: Token[], text: string, kind: Token['kind']): void => {
	if (!pairs.some((pair) => pair.text === text)) pairs.push({ text, kind, share: 1 });
};

/** "Corporate and marketing communications": the last word before an "and" goes with the last word after it, too. */
const toJoined = (words: readonly PlacedWord[], close: PlacedWord): readonly PlacedWord[] => {
	const end = words.indexOf(close);
	return words.filter((_, i) => i + 1 < end && words[i + 1].isCoordinated);
};

import { isKnown } from './lexicon';
import { isRankWord } from './ranks';
import { SPELLINGS } from './spelling';

/** Where a word that was joined to the one before it begins: a capital after a small letter or before two, "of" after capitals. */
const SEAMS =
	/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z](?!(?:of|for|and)(?:[A-Z]|$))[a-z]{2}|(?:of|for|and)(?:[A-Z]|$))/;

const HAS_SEAM = /[a-z][A-Z]|[A-Z]{2}[a-z]{2}/;

const LETTERS = /[A-Za-z]+/g;

/** Glue that people write onto the word before it: "HeadofSales". */
const ATTACHED = /^(.{3,})(of|for|and)$/;

/** Parts words written as one around a rank, "VicePresident", where each of them is known; names without one stay whole. */
export const partJoined = (title: string): string =>
	HAS_SEAM.test(title) ? title.replace(LETTERS, partWord) : title;

const partWord = (joined: string): string => {
	if (!HAS_SEAM.test(joined) || isWord(joined)) return joined;
	const words = joined.split(SEAMS).flatMap(toAttached);
	return words.some(isRank) && words.every(isWord) ? words.join(' ') : joined;
};

const toAttached = (word: string): readonly string[] => {
	const [, stem, glue] = ATTACHED.exec(word) ?? [];
	return stem !== undefined && !isWord(word) && isWord(stem) ? [stem, glue] : [word];
};

const isRank = (written: string): boolean => isRankWord(written.toLowerCase());

const GLUE: ReadonlySet<string> = new Set(['of', 'and', 'for', 'to', 'at', 'the']);

const isWord = (written: string): boolean => {
	const word = written.toLowerCase();
	const isListed = GLUE.has(word) || isKnown(word) || isRankWord(word) || SPELLINGS.has(word);
	return word.length > 1 && isListed;
};

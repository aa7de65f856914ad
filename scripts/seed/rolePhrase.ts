import { isRankWord } from '../../src/example/ranks';
import { toDocument } from '../../src/example/title';
import { meaningsOf } from '../../src/example/lexicon';
import { GLUE } from '../../src/example/place';

/** What is left of a title without ranks and glue, in alphabetical order: the same for "VP of Sales" and "Sales Manager". */
export const toRolePhrase = (title: string): string => {
	const words = toDocument(title).words.map(({ text }) => text);
	const phrase = words.filter((word) => !GLUE.has(word) && !isRankWord(word));
	return (phrase.length > 0 ? phrase : words).toSorted().join(' ');
};

/** A role phrase in English words, in alphabetical order: the same for "Einkäufer" and "buyer". */
export const toKin = (phrase: string): string =>
	phrase
		.split(' ')
		.map((word) => meaningsOf(word)[0])
		.sort()
		.join(' ');

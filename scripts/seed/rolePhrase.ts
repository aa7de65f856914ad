import { meaningsOf } from '../../src/example/lexicon';
import { toDocument } from '../../src/example/title';

/** What is left of a title without ranks and glue, in alphabetical order: the same for "VP of Sales" and "Sales Manager". */
export const toRolePhrase = (title: string): string => {
	const words = toDocument(title).words.map(({ lexeme }) => lexeme);
	const phrase = words.filter(({ isGlue, isRank }) => !isGlue && !isRank);
	return (phrase.length > 0 ? phrase : words)
		.map(({ text }) => text)
		.sort()
		.join(' ');
};

/** A role phrase in English words, in alphabetical order: the same for "Einkäufer" and "buyer". */
export const toKin = (phrase: string): string =>
	phrase
		.split(' ')
		.map((word) => meaningsOf(word)[0])
		.sort()
		.join(' ');

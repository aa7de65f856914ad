import { RANK_WORDS } from '../../src/example/rankWords';
import { toDocument } from '../../src/example/title';
import { GLUE } from '../../src/example/tokenizer';

/** What is left of a title without ranks and glue, in alphabetical order: the same for "VP of Sales" and "Sales Manager". */
export const toRolePhrase = (title: string): string => {
	const words = toDocument(title).words.map(({ text }) => text);
	const phrase = words.filter((word) => !GLUE.has(word) && !RANK_WORDS.has(word));
	return (phrase.length > 0 ? phrase : words).toSorted().join(' ');
};

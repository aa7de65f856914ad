import { PROPERTIES } from '../../src/example/label';
import { toDocument } from '../../src/example/title';
import { accuracyOf } from '../../src/model/judged';
import { percent } from '../../src/report/html';
import { expandSeed } from '../seed/expand';
import type { JudgedTitle, JudgedTitles } from './judge';

const keyOf = ({ title }: { readonly title: string }): string => toDocument(title).key;

/** How titles with a label fare that the seed does not hold, in any writing: whoever writes a seed writes common titles, too. */
export const toUnwritten = (judged: JudgedTitles): string => {
	const written = new Set(expandSeed().map(keyOf));
	const isUnwritten = (title: JudgedTitle): boolean =>
		title.right !== null && !written.has(keyOf(title));
	return PROPERTIES.map((property) => {
		const titles = judged[property].filter(isUnwritten);
		return `Titles that the seed does not hold, ${property}: ${percent(accuracyOf(titles))} of ${titles.length} right`;
	}).join('\n');
};

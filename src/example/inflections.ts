/** Endings of plurals, feminines and cases, longest first, and what stands in their place in the form that a dictionary lists. */
const ENDINGS: ReadonlyArray<readonly [ending: string, ...listed: string[]]> = [
	['trices', 'teur', 'trice'],
	['trice', 'teur', 'tore'],
	['ieres', 'ier'],
	['iones', 'ion'],
	['innen', '', 'e'],
	['euses', 'eur'],
	['elles', 'el'],
	['ennes', 'en'],
	['iere', 'ier'],
	['euse', 'eur'],
	['elle', 'el'],
	['enne', 'en'],
	['ives', 'if'],
	['oras', 'or'],
	['ores', 'or'],
	['trici', 'trice', 'tore'],
	['oes', 'ao'],
	['aes', 'ao'],
	['ais', 'al'],
	['eis', 'el'],
	['ois', 'ol'],
	['aux', 'al', 'au'],
	['ees', 'e'],
	['ere', 'er'],
	['ive', 'if'],
	['ces', 'z', 'ce'],
	['che', 'ca', 'co'],
	['chi', 'co'],
	['ghe', 'ga', 'go'],
	['ghi', 'go'],
	['ora', 'or'],
	['ee', 'e'],
	['in', '', 'e'],
	['em', '', 'e'],
	['en', '', 'e'],
	['er', '', 'e'],
	['es', 'e', ''],
	['as', 'a', 'o', ''],
	['os', 'o'],
	['ns', 'm', 'n'],
	['a', 'o', 'e', ''],
	['e', 'a', 'o', ''],
	['i', 'o', 'e', 'a'],
	['n', ''],
	['s', ''],
	['x', ''],
];

const SHORTEST_STEM = 4;

/** The forms that a dictionary may list a word under, besides the word itself; for all languages at once, so some are no words. */
export const listedFormsOf = (word: string): string[] =>
	ENDINGS.flatMap(([ending, ...listed]) => {
		const stem = word.slice(0, word.length - ending.length);
		return word.endsWith(ending) && stem.length >= SHORTEST_STEM
			? listed.map((replacement) => stem + replacement)
			: [];
	});

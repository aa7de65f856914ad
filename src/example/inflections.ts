/**
 * Endings of plurals, feminines and cases in French, German, Spanish, Italian, Portuguese and Dutch, and what stands in their
 * place in the form that a dictionary lists. For all languages at once, so some of the forms are no words.
 */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		trices: ['teur', 'trice'],
		trice: ['teur', 'tore'],
		trici: ['trice', 'tore'],
		ieres: ['ier'],
		iones: ['ion'],
		innen: ['', 'e'],
		euses: ['eur'],
		elles: ['el'],
		ennes: ['en'],
		iere: ['ier'],
		euse: ['eur'],
		elle: ['el'],
		enne: ['en'],
		ives: ['if'],
		oras: ['or'],
		ores: ['or'],
		oes: ['ao'],
		aes: ['ao'],
		ais: ['al'],
		eis: ['el'],
		ois: ['ol'],
		aux: ['al', 'au'],
		ees: ['e'],
		ere: ['er'],
		ive: ['if'],
		ces: ['z', 'ce'],
		che: ['ca', 'co'],
		chi: ['co'],
		ghe: ['ga', 'go'],
		ghi: ['go'],
		ora: ['or'],
		ee: ['e'],
		in: ['', 'e'],
		em: ['', 'e'],
		en: ['', 'e'],
		er: ['', 'e'],
		es: ['e', ''],
		as: ['a', 'o', ''],
		os: ['o'],
		ns: ['m', 'n'],
		a: ['o', 'e'],
		e: ['a', 'o', ''],
		i: ['o', 'e', 'a'],
		n: [''],
		s: [''],
		x: [''],
	}),
);

const LONGEST_ENDING = 6;

const SHORTEST_STEM = 4;

/** How many letters end a word, and what a dictionary has in their place. */
export type Ending = readonly [length: number, listed: string];

/** The endings that a word may have, the longest first. Parts of the word that end with it have the same ones. */
export const endingsOf = (word: string): Ending[] => {
	const endings: Ending[] = [];
	for (let length = LONGEST_ENDING; length > 0; length--)
		for (const listed of ENDINGS.get(word.slice(-length)) ?? []) endings.push([length, listed]);
	return endings;
};

/** The forms that a dictionary may list a word under, besides the word itself. */
export const listedFormsOf = (word: string, endings: readonly Ending[]): string[] =>
	endings
		.filter(([length]) => word.length - length >= SHORTEST_STEM)
		.map(([length, listed]) => word.slice(0, word.length - length) + listed);

import fs from 'node:fs';
import path from 'node:path';
import { decompress, decompressAside } from './compression';
import { listedFormsOf } from './inflections';
import { remember } from './memo';
import { openWords, type WordTable } from './wordTable';

/** Packed by the build from the tables in `lexicon/`, one a language; a column is empty where there is nothing to say. */
const FILE = path.join(__dirname, 'lexicon.bin');

/** English words of a word, `|` parts readings; those of the languages that write compounds as one word; fields of work. */
const COLUMNS = { glosses: 0, parts: 1, fields: 2 } as const;

/** Stands for what the first column says. */
export const SAME = '=';

/** The English words for a word in the model's spelling, of all its readings; none for a word that is not in the lexicon. */
export const glossesOf = remember((word): readonly string[] => {
	const gloss = isKnown(word) ? columnOf(word, 'glosses') : glossUnlisted(word);
	return gloss === undefined ? [] : [...new Set(gloss.split(/[ |]+/))];
});

/** The English words for a word, or the word itself. */
export const meaningsOf = (word: string): readonly string[] => {
	const glosses = glossesOf(word);
	return glosses.length > 0 ? glosses : [word];
};

/** The fields of work that an English word belongs to, singular or plural; none for most words that name no work. */
export const fieldsOf = remember((word): readonly string[] => {
	const fields =
		columnOf(word, 'fields') ??
		(word.endsWith('s') ? columnOf(word.slice(0, -1), 'fields') : undefined);
	return fields?.split(' ') ?? [];
});

let table: WordTable | undefined;

/** Loads the lexicon beside other work; else it is loaded when the first word is looked up. */
export const loadLexicon = async (): Promise<void> => {
	table ??= openWords(await decompressAside(fs.readFileSync(FILE)));
};

const find = (word: string): readonly string[] | undefined => {
	table ??= openWords(decompress(fs.readFileSync(FILE)));
	return table.find(word);
};

/** Whether the lexicon lists a word in this form; English words of its glosses are listed, too. */
export const isKnown = (word: string): boolean => find(word) !== undefined;

const columnOf = (word: string, name: keyof typeof COLUMNS): string | undefined => {
	const columns = find(word);
	const column = columns?.[COLUMNS[name]];
	if (column === SAME) return columns?.[COLUMNS.glosses];
	return column === '' ? undefined : column;
};

/** The glosses of an inflected form, or of a compound. */
const glossUnlisted = (word: string): string | undefined =>
	columnOfListed(word, 'glosses') ?? (word.length < SHORTEST ? undefined : glossParts(word));

/** What the lexicon says of the first of the forms that it may list a word under. */
const columnOfListed = (word: string, name: keyof typeof COLUMNS): string | undefined => {
	for (const form of listedFormsOf(word)) {
		const column = columnOf(form, name);
		if (column !== undefined) return column;
	}
	return undefined;
};

/** A compound has at least so many letters, each part of it at least so many, its last one alone so many. */
const SHORTEST = 8;
const SHORTEST_PART = 3;
const SHORTEST_ALONE = 5;

/** Letters that German and Dutch put between the parts of a compound. */
const LINKS = ['', 's', 'en', 'n', 'es', 'er', 'e'] as const;

/** The glosses of the parts of a compound, the longest last part first; of the last part alone where the rest is unknown. */
const glossParts = (word: string): string | undefined => {
	let alone: string | undefined;
	for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
		const part = word.slice(at);
		const last = columnOf(part, 'parts') ?? columnOfListed(part, 'parts');
		if (last === undefined) continue;
		const rest = glossRest(word.slice(0, at));
		if (rest !== undefined) return `${rest} ${last}`;
		if (word.length - at >= SHORTEST_ALONE) alone ??= last;
	}
	return alone;
};

const glossRest = (rest: string): string | undefined => {
	const stems = LINKS.flatMap((link) =>
		rest.endsWith(link) ? [rest.slice(0, rest.length - link.length)] : [],
	);
	for (const stem of stems) {
		const gloss = columnOf(stem, 'parts');
		if (gloss !== undefined) return gloss;
	}
	for (const stem of stems) {
		const gloss = stem.length < SHORTEST ? undefined : glossWhole(stem);
		if (gloss !== undefined) return gloss;
	}
	return undefined;
};

const glossWhole = (word: string): string | undefined => {
	for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
		const last = columnOf(word.slice(at), 'parts');
		const rest = last === undefined ? undefined : glossRest(word.slice(0, at));
		if (rest !== undefined) return `${rest} ${last}`;
	}
	return undefined;
};

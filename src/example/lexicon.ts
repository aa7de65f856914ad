import fs from 'node:fs';
import path from 'node:path';
import { decompress, decompressAside } from './compression';
import { glossCompound } from './compounds';
import { endingsOf, listedFormsOf } from './inflections';
import { remember } from './memo';
import { openWords, type WordTable } from './wordTable';

/** Packed by the build from the tables in `lexicon/`, one a language; a column is empty where there is nothing to say. */
const FILE = path.join(__dirname, 'lexicon.bin');

/** English words of a word, `|` parts readings; those of the languages that write compounds as one word; fields of work. */
const COLUMNS = { glosses: 0, parts: 1, fields: 2 } as const;

/** Stands for what the first column says. */
export const SAME = '=';

/** The English words for a word in the model's spelling, of all its readings, inflected and compound words too; else none. */
export const glossesOf = (word: string): readonly string[] => {
	const gloss = isKnown(word) ? columnOf(word, 'glosses') : glossUnlisted(word);
	return gloss === undefined ? [] : [...new Set(gloss.split(/[ |]+/))];
};

/** The English words for a word, or the word itself. */
export const meaningsOf = (word: string): readonly string[] => {
	const glosses = glossesOf(word);
	return glosses.length > 0 ? glosses : [word];
};

const NO_FIELDS: readonly string[] = [];

/** The fields of work that an English word belongs to, singular or plural; none for most words that name no work. */
export const fieldsOf = remember((word): readonly string[] => {
	const fields =
		columnOf(word, 'fields') ??
		(word.endsWith('s') ? columnOf(word.slice(0, -1), 'fields') : undefined);
	return fields?.split(' ') ?? NO_FIELDS;
});

let table: WordTable | undefined;

/** Loads the lexicon beside other work; else it is loaded when the first word is looked up. */
export const loadLexicon = async (): Promise<void> => {
	table ??= openWords(await decompressAside(fs.readFileSync(FILE)));
};

const loaded = (): WordTable => (table ??= openWords(decompress(fs.readFileSync(FILE))));

/** Whether the lexicon lists a word in this form; English words of its glosses are listed, too. */
export const isKnown = (word: string): boolean => loaded().has(word);

const columnOf = (word: string, name: keyof typeof COLUMNS): string | undefined => {
	const column = loaded().find(word, COLUMNS[name]);
	if (column === SAME) return columnOf(word, 'glosses');
	return column === '' ? undefined : column;
};

/** The glosses of an inflected form, or of a compound. */
const glossUnlisted = (word: string): string | undefined => {
	const endings = endingsOf(word);
	for (const form of listedFormsOf(word, endings)) {
		const glosses = columnOf(form, 'glosses');
		if (glosses !== undefined) return glosses;
	}
	return glossCompound(word, endings, (part) => columnOf(part, 'parts'));
};

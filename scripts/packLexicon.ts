import fs from 'node:fs';
import path from 'node:path';
import { compress } from '../src/example/compression';
import { SAME } from '../src/example/lexicon';
import { packWords } from '../src/example/wordTable';

/** One table a language: a word, a tab, its English words. */
const LANGUAGES = ['fr', 'de', 'es', 'it', 'pt', 'nl'] as const;

/** Languages that write compounds as one word. */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl']);

const FOLDER = path.join(__dirname, '..', '..', 'src', 'example', 'lexicon');

/** Packs the tables of the lexicon into one file, in the columns that `src/example/lexicon.ts` reads. */
export const packLexicon = (file: string): void => {
	const [glosses, parts, fields] = [0, 0, 0].map(() => new Map<string, string>());
	for (const language of LANGUAGES)
		for (const [word, gloss] of readTable(language)) {
			add(glosses, word, gloss);
			if (COMPOUNDING.has(language)) add(parts, word, gloss);
		}
	for (const [word, field] of readTable('fields')) fields.set(word, field);
	const toColumns = (word: string): string[] => {
		const [gloss, part, field] = [glosses, parts, fields].map((column) => column.get(word) ?? '');
		return [gloss, part !== '' && part === gloss ? SAME : part, field];
	};
	const english = [...glosses.values()].flatMap((gloss) => gloss.split(/[ |]+/));
	const words = new Set([...glosses.keys(), ...fields.keys(), ...english]);
	const rows = Array.from(words, (word) => [word, toColumns(word)] as const);
	fs.writeFileSync(file, compress(packWords(new Map(rows))));
};

const add = (column: Map<string, string>, word: string, gloss: string): void => {
	const known = column.get(word);
	column.set(word, known === undefined || known === gloss ? gloss : `${known}|${gloss}`);
};

const readTable = (name: string): Array<readonly [word: string, meaning: string]> =>
	fs
		.readFileSync(path.join(FOLDER, `${name}.tsv`), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const [word, meaning] = line.split('\t');
			return [word, meaning];
		});

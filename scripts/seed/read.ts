import fs from 'node:fs';
import path from 'node:path';

/** A line of a seed file: the text, the section it stands in, and what follows the tab. */
export interface SeedLine {
	readonly text: string;
	readonly section: string;
	readonly value: string | undefined;
}

export const SEED_FOLDER = path.join(__dirname, '..', '..', '..', 'src', 'seed');

export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'] as const;

/** Reads a seed file: `# Section` lines divide it, every other line is `text` or `text<TAB>value`. None where it is absent. */
export const readSeedFile = (...names: readonly string[]): SeedLine[] => {
	const file = path.join(SEED_FOLDER, ...names);
	if (!fs.existsSync(file)) return [];
	let section = '';
	return fs
		.readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line) => {
			if (line.startsWith('# ')) section = line.slice(2).trim();
			if (line.startsWith('# ') || line.trim() === '') return [];
			const [text, value] = line.split('\t');
			return [{ text: text.trim(), section, value: value?.trim() }];
		});
};

import fs from 'node:fs';
import path from 'node:path';

/**
 * What words of other languages mean in English: so that what the model knows of an English word, it knows of theirs.
 * Files beside this one hold a word a line with its English words; `|` parts two readings.
 */
const LANGUAGES = ['fr', 'de', 'es', 'it', 'pt', 'nl'] as const;

/** Languages that write compounds as one word. */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl']);

interface Lexicon {
	readonly glosses: ReadonlyMap<string, string>;
	readonly parts: ReadonlyMap<string, string>;
}

/** The English words for a word in the model's spelling, of all readings, distinct; none for an unknown word. */
export const glossesOf = (word: string): readonly string[] => {
	const { glosses, parts } = (lexicon ??= readLexicon());
	const gloss = glosses.get(word) ?? (word.length < SHORTEST ? undefined : glossParts(word, parts));
	return gloss === undefined ? NO_GLOSSES : [...new Set(gloss.split(/[ |]+/))];
};

const NO_GLOSSES: readonly string[] = [];

let lexicon: Lexicon | undefined;

/** Read once a process. */
const readLexicon = (): Lexicon => {
	const [glosses, parts] = [new Map<string, string>(), new Map<string, string>()];
	const add = (map: Map<string, string>, word: string, gloss: string): void => {
		const known = map.get(word);
		map.set(word, known === undefined || known === gloss ? gloss : `${known}|${gloss}`);
	};
	for (const language of LANGUAGES)
		for (const [word, gloss] of readWords(language)) {
			add(glosses, word, gloss);
			if (COMPOUNDING.has(language)) add(parts, word, gloss);
		}
	return { glosses, parts };
};

/** The lines of a language's file. */
export const readWords = (language: string): Array<readonly [word: string, gloss: string]> => {
	const text = fs.readFileSync(path.join(__dirname, 'lexicon', `${language}.tsv`), 'utf8');
	return text.split('\n').flatMap((line) => {
		const at = line.indexOf('\t');
		return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const];
	});
};

/** A compound has at least so many letters, each part of it at least so many, its last one alone so many. */
const SHORTEST = 8;
const SHORTEST_PART = 3;
const SHORTEST_ALONE = 5;

/** Letters that German and Dutch put between the parts of a compound. */
const LINKS = ['', 's', 'en', 'n', 'es', 'er', 'e'] as const;

/** The glosses of the parts of a compound, the longest last part first; of the last part alone where the rest is unknown. */
const glossParts = (word: string, parts: ReadonlyMap<string, string>): string | undefined => {
	let alone: string | undefined;
	for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
		const last = parts.get(word.slice(at));
		if (last === undefined) continue;
		const rest = glossRest(word.slice(0, at), parts);
		if (rest !== undefined) return `${rest} ${last}`;
		if (word.length - at >= SHORTEST_ALONE) alone ??= last;
	}
	return alone;
};

const glossRest = (rest: string, parts: ReadonlyMap<string, string>): string | undefined => {
	const stem = LINKS.filter((link) => rest.endsWith(link))
		.map((link) => rest.slice(0, rest.length - link.length))
		.find((candidate) => parts.has(candidate));
	if (stem !== undefined) return parts.get(stem);
	return rest.length < SHORTEST ? undefined : glossWhole(rest, parts);
};

const glossWhole = (word: string, parts: ReadonlyMap<string, string>): string | undefined => {
	for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
		const last = parts.get(word.slice(at));
		const rest = last === undefined ? undefined : glossRest(word.slice(0, at), parts);
		if (rest !== undefined) return `${rest} ${last}`;
	}
	return undefined;
};

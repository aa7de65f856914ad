import fs from 'node:fs';
import path from 'node:path';

/**
 * What words of other languages mean in English, so that what the model knows of an English word, it knows of theirs; and the
 * fields of work that English words belong to, so that it knows something of a word it has not met.
 */
const LANGUAGES = ['fr', 'de', 'es', 'it', 'pt', 'nl'] as const;

/** Languages that write compounds as one word. */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl']);

interface Lexicon {
	/** English words of a word; `|` parts readings. */
	readonly glosses: ReadonlyMap<string, string>;
	/** Those of the compounding languages. */
	readonly parts: ReadonlyMap<string, string>;
	/** Fields of an English word, parted by blanks. */
	readonly fields: ReadonlyMap<string, string>;
}

/** The English words for a word in the model's spelling, of all its readings; none for a word that is not in the lexicon. */
export const glossesOf = (word: string): readonly string[] => {
	const found = remembered.get(word);
	if (found !== undefined) return found;
	const glosses = findGlosses(word);
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	remembered.set(word, glosses);
	return glosses;
};

/** The English words for a word, or the word itself. */
export const meaningsOf = (word: string): readonly string[] => {
	const glosses = glossesOf(word);
	return glosses.length > 0 ? glosses : [word];
};

/** The fields of work that an English word belongs to, singular or plural; none for most words that name no work. */
export const fieldsOf = (word: string): readonly string[] => {
	const { fields } = read();
	const found =
		fields.get(word) ?? (word.endsWith('s') ? fields.get(word.slice(0, -1)) : undefined);
	return found?.split(' ') ?? [];
};

/** Glosses of words met lately: compounds take long to part. */
const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 20_000;

const findGlosses = (word: string): readonly string[] => {
	const { glosses, parts } = read();
	const gloss = glosses.get(word) ?? (word.length < SHORTEST ? undefined : glossParts(word, parts));
	return gloss === undefined ? [] : [...new Set(gloss.split(/[ |]+/))];
};

let lexicon: Lexicon | undefined;

/** Read once a process. */
const read = (): Lexicon => (lexicon ??= readAll());

const readAll = (): Lexicon => {
	const [glosses, parts, fields] = [0, 0, 0].map(() => new Map<string, string>());
	for (const language of LANGUAGES)
		for (const [word, gloss] of readWords(language)) {
			add(glosses, word, gloss);
			if (COMPOUNDING.has(language)) add(parts, word, gloss);
		}
	for (const [word, field] of readWords('fields')) fields.set(word, field);
	return { glosses, parts, fields };
};

const add = (map: Map<string, string>, word: string, gloss: string): void => {
	const known = map.get(word);
	map.set(word, known === undefined || known === gloss ? gloss : `${known}|${gloss}`);
};

/** The lines of a file of the lexicon. */
export const readWords = (name: string): Array<readonly [word: string, meaning: string]> => {
	const text = fs.readFileSync(path.join(__dirname, 'lexicon', `${name}.tsv`), 'utf8');
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

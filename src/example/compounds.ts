import { listedFormsOf, type Ending } from './inflections';

/** A compound has at least so many letters, each part of it at least so many, its last one alone so many. */
const SHORTEST = 8;
const SHORTEST_PART = 3;
const SHORTEST_ALONE = 5;

/** What is longer is no word. */
const LONGEST = 60;

/** Letters that German and Dutch put between the parts of a compound. */
const LINKS = ['', 's', 'en', 'n', 'es', 'er', 'e'] as const;

/** What a part means in English; `undefined` where it is not known. */
type GlossOf = (part: string) => string | undefined;

/**
 * The glosses of the parts of a compound, the longest last part first, which may be inflected; of the last part alone where the
 * rest is unknown, `undefined` where no part is known.
 */
export const glossCompound = (
	word: string,
	endings: readonly Ending[],
	glossOf: GlossOf,
): string | undefined => {
	if (word.length < SHORTEST || word.length > LONGEST) return undefined;
	const glossBeginning = toGlossBeginning(word, glossOf);
	let alone: string | undefined;
	for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
		const last = glossLast(word.slice(at), endings, glossOf);
		if (last === undefined) continue;
		const beginning = glossBeginning(at);
		if (beginning !== undefined) return `${beginning} ${last}`;
		if (word.length - at >= SHORTEST_ALONE) alone ??= last;
	}
	return alone;
};

const glossLast = (
	part: string,
	endings: readonly Ending[],
	glossOf: GlossOf,
): string | undefined => {
	const gloss = glossOf(part);
	if (gloss !== undefined) return gloss;
	for (const form of listedFormsOf(part, endings)) {
		const listed = glossOf(form);
		if (listed !== undefined) return listed;
	}
	return undefined;
};

/** Glosses the first letters of a word, a linking letter after them or not: a part, or several. Each beginning is parted once. */
const toGlossBeginning = (
	word: string,
	glossOf: GlossOf,
): ((length: number) => string | undefined) => {
	const parted = new Map<number, string | undefined>();

	const glossBeginning = (length: number): string | undefined => {
		const stems = LINKS.filter((link) => word.endsWith(link, length)).map(
			(link) => length - link.length,
		);
		for (const stem of stems) {
			const gloss = glossOf(word.slice(0, stem));
			if (gloss !== undefined) return gloss;
		}
		for (const stem of stems) {
			if (!parted.has(stem)) parted.set(stem, part(stem));
			if (parted.get(stem) !== undefined) return parted.get(stem);
		}
		return undefined;
	};

	const part = (length: number): string | undefined => {
		if (length < SHORTEST) return undefined;
		for (let at = SHORTEST_PART; at <= length - SHORTEST_PART; at++) {
			const last = glossOf(word.slice(at, length));
			const beginning = last === undefined ? undefined : glossBeginning(at);
			if (beginning !== undefined) return `${beginning} ${last}`;
		}
		return undefined;
	};

	return glossBeginning;
};

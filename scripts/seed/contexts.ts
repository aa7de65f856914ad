import { readSeedFile, type SeedLine } from './read';
import type { Labelled } from './seedExample';

const CONTEXTS = Map.groupBy(readSeedFile('contexts.tsv'), ({ section }) => section);

const contextAt = (section: string, turn: number): SeedLine => {
	const lines = CONTEXTS.get(section) ?? [];
	return lines[turn % lines.length];
};

/** Puts a title into the `turn`th place, company or customer industry: those say nothing of department or responsibility. */
export const inContext = (title: string, turn: number): string =>
	contextAt('form', turn)
		.text.replace('{title}', title)
		.replace('{region}', contextAt('region', turn * 7 + 3).text)
		.replace('{industry}', contextAt('industry', turn * 11 + 5).text)
		.replace('{brand}', contextAt('brand', turn * 13 + 1).text)
		.replace('{before}', contextAt('before', turn * 5).text);

/** Ranks with a place, an industry or a company and no function: heads of a whole unit are executives, others name nothing. */
export const expandRanks = (): Labelled[] => [
	...ranksInContext('rank', null, 4),
	...ranksInContext('executive', 'Executive', 3),
];

const ranksInContext = (
	section: string,
	department: string | null,
	perIndustry: number,
): Labelled[] =>
	Array.from({ length: perIndustry * (CONTEXTS.get('industry') ?? []).length }, (_, turn) => {
		const rank = contextAt(section, turn * 17);
		const title = inContext(rank.text, turn);
		return { title, department, responsibility: rank.value ?? null, language: 'any' };
	});

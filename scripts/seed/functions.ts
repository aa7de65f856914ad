import { inContext } from './contexts';
import { fill, pick, readRanks } from './ranks';
import { readSeedFile, type SeedLine } from './read';
import type { Labelled } from './seedExample';

/** Titles made of each function with one rank each, besides those with two functions. */
const PER_FUNCTION = 3;

/** Every function of a language under some ranks, every other title in a context; and with another function. */
export const expandFunctions = (language: string): Labelled[] => {
	const ranks = readRanks(language, 'functions');
	const functions = readSeedFile(language, 'functions.tsv');
	return functions.flatMap(({ text, section }, i) => [
		...pick(ranks, PER_FUNCTION, i).map((rank, j) => ({
			title: j % 2 === 0 ? fill(rank, text) : inContext(fill(rank, text), i * PER_FUNCTION + j),
			department: section,
			responsibility: rank.value ?? null,
			language,
			phrase: text,
		})),
		...combine(functions, ranks, i, language),
	]);
};

/** Two functions under one rank: the first one names the department. */
const combine = (
	functions: readonly SeedLine[],
	ranks: readonly SeedLine[],
	i: number,
	language: string,
): Labelled[] => {
	const first = functions[i];
	const second = functions[(i * 7919 + 13) % functions.length];
	const joined = [' & ', ', ', ' / ', ' and '][i % 4];
	const [rank] = pick(ranks, 1, i * 3 + 1);
	if (first.section === second.section) return [];
	return [
		{
			title: fill(rank, first.text + joined + second.text),
			department: first.section,
			responsibility: rank.value ?? null,
			language,
			phrase: first.text,
		},
	];
};

import { readSeedFile, type SeedLine } from './read';

/** The ranks of a language that functions go under, or roles. */
export const readRanks = (language: string, of: 'functions' | 'roles'): SeedLine[] =>
	readSeedFile(language, 'ranks.tsv').filter(({ section }) => section === of);

/** A phrase under a rank. */
export const fill = ({ text }: SeedLine, phrase: string): string => text.replace('{}', phrase);

/** `count` lines of a list, spread evenly, others for each `turn`. */
export const pick = (lines: readonly SeedLine[], count: number, turn: number): SeedLine[] =>
	Array.from(
		{ length: lines.length === 0 ? 0 : count },
		(_, j) => lines[(turn * 31 + Math.floor((j * lines.length) / count)) % lines.length],
	);

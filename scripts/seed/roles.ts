import { fill, pick, readRanks } from './ranks';
import { readSeedFile } from './read';
import type { Labelled } from './seedExample';

/** Titles made of each role that is no rank itself, besides the role alone. */
const PER_ROLE = 1;

/** Every role of a language as it is, and under a rank where it is none itself. */
export const expandRoles = (language: string): Labelled[] => {
	const ranks = readRanks(language, 'roles');
	return readSeedFile(language, 'roles.tsv').flatMap(({ text, section, value }, i) => {
		const plain = {
			title: text,
			phrase: text,
			department: section,
			responsibility: value ?? 'Contributor',
			language,
		};
		if (value !== undefined) return [plain];
		const ranked = pick(ranks, PER_ROLE, i).map((rank) => ({
			...plain,
			title: fill(rank, text),
			responsibility: rank.value ?? null,
		}));
		return [plain, ...ranked];
	});
};

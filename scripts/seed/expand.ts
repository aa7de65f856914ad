import { expandRanks } from './contexts';
import { expandFunctions } from './functions';
import { LANGUAGES, readSeedFile } from './read';
import { toKin, toRolePhrase } from './rolePhrase';
import { expandRoles } from './roles';
import type { Labelled, SeedExample } from './seedExample';

/** The whole seed: every written title, and every function and role under some ranks; the same list every time. */
export const expandSeed = (): SeedExample[] => {
	const labelled = LANGUAGES.flatMap((language) => [
		...readTitles(language),
		...expandFunctions(language),
		...expandRoles(language),
	]);
	return distinct([...labelled, ...expandRanks(), ...readBare()]).map((example) => {
		const family = toRolePhrase(example.phrase ?? example.title);
		return { ...example, family, kin: toKin(family) };
	});
};

const readTitles = (language: string): Labelled[] =>
	[...readSeedFile(language, 'titles.tsv'), ...readSeedFile(language, 'leads.tsv')].map(
		({ text, section, value }) => ({
			title: text,
			department: section === '-' ? null : section,
			responsibility: value ?? 'Contributor',
			language,
		}),
	);

const readBare = (): Labelled[] => [
	...readSeedFile('bare.tsv').map(({ text, value }) => ({
		title: text,
		department: null,
		responsibility: value ?? null,
		language: 'any',
	})),
	...readSeedFile('nontitles.tsv').map(({ text }) => ({
		title: text,
		department: null,
		responsibility: null,
		language: 'any',
	})),
];

const distinct = (examples: readonly Labelled[]): Labelled[] => [
	...new Map(examples.map((example) => [example.title.toLowerCase(), example])).values(),
];

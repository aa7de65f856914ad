import { LANGUAGES, readSeedFile, type SeedLine } from './read';
import { toKin, toRolePhrase } from './rolePhrase';

/** A labelled title of the seed; `null` is "none", both null "not a job title". */
export interface SeedExample {
	readonly title: string;
	readonly department: string | null;
	readonly responsibility: string | null;
	/** The role phrase: what is left of the title without rank, place and glue. Titles of one phrase stand or fall together. */
	readonly family: string;
	/** The role phrase in English words: titles that mean the same in two languages are kin. */
	readonly kin: string;
	readonly language: string;
	/** The function or role that the title was made of; `undefined` where it was written whole. */
	readonly phrase?: string | undefined;
}

/** A title before its family is known: that of the phrase it was made of, where there is one. */
type Labelled = Omit<SeedExample, 'family' | 'kin'>;

/** Titles made of each function and each role, besides those written out. */
const PER_FUNCTION = 3;
const PER_ROLE = 1;

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

const expandFunctions = (language: string): Labelled[] => {
	const ranks = readSeedFile(language, 'ranks.tsv').filter(
		({ section }) => section === 'functions',
	);
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

const expandRoles = (language: string): Labelled[] => {
	const ranks = readSeedFile(language, 'ranks.tsv').filter(({ section }) => section === 'roles');
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

const fill = ({ text }: SeedLine, phrase: string): string => text.replace('{}', phrase);

/** `count` lines of a list, spread evenly, others for each `turn`. */
const pick = (lines: readonly SeedLine[], count: number, turn: number): SeedLine[] =>
	Array.from(
		{ length: lines.length === 0 ? 0 : count },
		(_, j) => lines[(turn * 31 + Math.floor((j * lines.length) / count)) % lines.length],
	);

const CONTEXTS = Map.groupBy(readSeedFile('contexts.tsv'), ({ section }) => section);

const contextAt = (section: string, turn: number): SeedLine => {
	const lines = CONTEXTS.get(section) ?? [];
	return lines[turn % lines.length];
};

/** Puts a title into the `turn`th place, company or customer industry: those say nothing of department or responsibility. */
const inContext = (title: string, turn: number): string =>
	contextAt('form', turn)
		.text.replace('{title}', title)
		.replace('{region}', contextAt('region', turn * 7 + 3).text)
		.replace('{industry}', contextAt('industry', turn * 11 + 5).text)
		.replace('{brand}', contextAt('brand', turn * 13 + 1).text)
		.replace('{before}', contextAt('before', turn * 5).text);

/** Ranks with a place, an industry or a company and no function: heads of a whole unit are executives, others name nothing. */
const expandRanks = (): Labelled[] => [
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

const distinct = (examples: readonly Labelled[]): Labelled[] => [
	...new Map(examples.map((example) => [example.title.toLowerCase(), example])).values(),
];

import { toRolePhrase } from './rolePhrase';
import { LANGUAGES, readSeedFile, type SeedLine } from './read';

/** A labelled title of the seed; `null` is "none", both null "not a job title". */
export interface SeedExample {
	readonly title: string;
	readonly department: string | null;
	readonly responsibility: string | null;
	/** The role phrase: what is left of the title without rank, place and glue. Titles of one phrase stand or fall together. */
	readonly family: string;
	readonly language: string;
}

type Labelled = Omit<SeedExample, 'family'>;

/** Titles made of each function and each role, besides those written out. */
const PER_FUNCTION = 5;
const PER_ROLE = 2;

/** The whole seed: every written title, and every function and role under some ranks; the same list every time. */
export const expandSeed = (): SeedExample[] => {
	const labelled = LANGUAGES.flatMap((language) => [
		...readTitles(language),
		...expandFunctions(language),
		...expandRoles(language),
	]);
	return distinct([...labelled, ...readBare()]).map((example) => ({
		...example,
		family: toRolePhrase(example.title),
	}));
};

const readTitles = (language: string): Labelled[] =>
	readSeedFile(language, 'titles.tsv').map(({ text, section, value }) => ({
		title: text,
		department: section,
		responsibility: value ?? 'Contributor',
		language,
	}));

const expandFunctions = (language: string): Labelled[] => {
	const ranks = readSeedFile(language, 'ranks.tsv').filter(
		({ section }) => section === 'functions',
	);
	const functions = readSeedFile(language, 'functions.tsv');
	return functions.flatMap(({ text, section }, i) => [
		...pick(ranks, PER_FUNCTION, i).map((rank, j) => ({
			title: inContext(fill(rank, text), i * PER_FUNCTION + j),
			department: section,
			responsibility: rank.value ?? null,
			language,
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
		},
	];
};

const expandRoles = (language: string): Labelled[] => {
	const ranks = readSeedFile(language, 'ranks.tsv').filter(({ section }) => section === 'roles');
	return readSeedFile(language, 'roles.tsv').flatMap(({ text, section, value }, i) => {
		const plain = {
			title: text,
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

const contexts = readSeedFile('contexts.tsv');

/** Every fourth title gets a place, company or customer industry, which says nothing of department or responsibility. */
const inContext = (title: string, turn: number): string => {
	if (turn % 4 !== 0) return title;
	const { text, section } = contexts[(turn / 4) % contexts.length];
	return section === 'prefix'
		? `${text} ${title}`
		: `${title}${/^[,(|@-]/.test(text) ? '' : ' '}${text}`;
};

const distinct = (examples: readonly Labelled[]): Labelled[] => [
	...new Map(examples.map((example) => [example.title.toLowerCase(), example])).values(),
];

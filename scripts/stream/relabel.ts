import fs from 'node:fs';
import path from 'node:path';
import type { LabelledExample } from '../evaluation/labelledFile';

/** A label of the default taxonomy, a tab, and what a team of another mind calls it. */
const FILE = path.join(__dirname, '..', '..', '..', 'scripts', 'stream', 'otherLabels.tsv');

/** The same titles with the labels of a team that divides its leads otherwise; other labels stay. */
export const relabel = (examples: readonly LabelledExample[]): LabelledExample[] => {
	const lines = fs.readFileSync(FILE, 'utf8').trim().split('\n');
	const others = new Map(lines.map((line) => line.split('\t') as [string, string]));
	const rename = (label: string | null | undefined): string | null | undefined =>
		typeof label === 'string' ? (others.get(label) ?? label) : label;
	return examples.map(({ department, responsibility, ...example }) => ({
		...example,
		department: rename(department),
		responsibility: rename(responsibility),
	}));
};

import type { Classification } from '../../src/classification';
import { PROPERTIES, type Property } from '../../src/example/label';
import type { Judged } from '../../src/model/judged';
import type { LabelledExample } from './labelledFile';

/** An answer to one property beside what is right, with the title and its language. */
export interface JudgedTitle extends Judged {
	readonly title: string;
	readonly language: string;
}

export type JudgedTitles = Readonly<Record<Property, readonly JudgedTitle[]>>;

/** How answers are asked for that are to be judged: all candidates, no history. */
export const JUDGED_OPTIONS = { threshold: 0.8, candidates: 1_000, explain: false, record: false };

/** Puts answers beside what is right; a property of which nothing is said is left out. */
export const judgeAll = (
	examples: readonly LabelledExample[],
	classifications: readonly Classification[],
): JudgedTitles => {
	const [department, responsibility] = PROPERTIES.map((property) =>
		examples.flatMap((example, i) => judge(example, classifications[i], property)),
	);
	return { department, responsibility };
};

const judge = (
	{ title, language, ...example }: LabelledExample,
	classification: Classification,
	property: Property,
): JudgedTitle[] => {
	const right = example[property];
	if (right === undefined) return [];
	const { label, confidence, candidates } = classification[property];
	const found = candidates.find((candidate) => candidate.label === right);
	return [
		{
			title,
			language,
			right,
			answered: label,
			confidence,
			probabilityOfRight: found?.probability ?? 0,
		},
	];
};

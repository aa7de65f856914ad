import { PROPERTIES, type Property } from '../../src/example/label';
import type { LabelledExample } from '../evaluation/labelledFile';
import type { Answers, Learner } from './learner';

/** How a learner fared in a stream of titles: predict, count, correct if wrong. */
export interface Course {
	readonly name: string;
	/** Share of right answers in each quarter of the stream. */
	readonly quarters: Readonly<Record<Property, readonly number[]>>;
	/** Titles that were corrected, and how many of those are right at the end of the stream. */
	readonly corrected: number;
	readonly stuck: number;
}

export const QUARTERS = 4;

/** Test, then learn (Bifet, Holmes, Kirkby and Pfahringer, JMLR 11, 2010: prequential evaluation). */
export const follow = async (
	learner: Learner,
	stream: readonly LabelledExample[],
): Promise<Course> => {
	const answers: Answers[] = [];
	const corrected = new Map<string, LabelledExample>();
	for (const example of stream) {
		const [answer] = await learner.answer([example.title]);
		answers.push(answer);
		if (isRight(answer, example)) continue;
		await learner.teach(example);
		corrected.set(example.title, example);
	}
	const repaired = [...corrected.values()];
	const after = await learner.answer(repaired.map(({ title }) => title));
	return {
		name: learner.name,
		quarters: {
			department: toQuarters(stream, answers, 'department'),
			responsibility: toQuarters(stream, answers, 'responsibility'),
		},
		corrected: repaired.length,
		stuck: repaired.filter((example, i) => isRight(after[i], example)).length,
	};
};

/** Whether nothing is wrong of what is said of the example. */
export const isRight = (answer: Answers, example: LabelledExample): boolean =>
	PROPERTIES.every((property) => isRightOf(property, answer, example) !== false);

/** `undefined` where nothing is said. */
export const isRightOf = (
	property: Property,
	answer: Answers,
	example: LabelledExample,
): boolean | undefined =>
	example[property] === undefined ? undefined : answer[property] === example[property];

const toQuarters = (
	stream: readonly LabelledExample[],
	answers: readonly Answers[],
	property: Property,
): number[] =>
	Array.from({ length: QUARTERS }, (_, quarter) => {
		const judged = stream
			.map((example, i) => isRightOf(property, answers[i], example))
			.slice((quarter * stream.length) / QUARTERS, ((quarter + 1) * stream.length) / QUARTERS)
			.filter((right) => right !== undefined);
		return judged.filter((right) => right).length / judged.length;
	});

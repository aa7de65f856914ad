import { PROPERTIES, type Property } from '../../src/example/label';
import { isRight } from '../../src/model/judged';
import { calibrationError } from '../../src/model/reliability';
import type { JudgedTitle, JudgedTitles } from '../evaluation/judge';
import type { LabelledExample } from '../evaluation/labelledFile';
import { isRight as isRightAnswer } from './follow';
import type { OurLearner } from './learner';

/** What is said of titles that are answered right; those answered wrong are corrected. */
export type Way = 'nothing' | 'confirmation' | 'correction';

/** What corrections of some titles did to others, which nobody corrected. */
export interface Touch {
	readonly property: Property;
	readonly way: Way;
	/** Taught to each of the two models, on average. */
	readonly corrections: number;
	readonly confirmations: number;
	readonly untouched: number;
	readonly rightBefore: number;
	readonly rightAfter: number;
	/** Untouched titles that were right before and are wrong after. */
	readonly broken: number;
	/** Untouched titles that were wrong before and are right after: how far the corrections spread. */
	readonly mended: number;
	/** Expected calibration error of the untouched titles with a label. */
	readonly errorBefore: number;
	readonly errorAfter: number;
}

/**
 * Teaches every other title of a file to one model and the rest to another, one way or the other, and asks each before and after
 * for the titles that it was not taught.
 */
export const touch = async (
	learners: readonly [OurLearner, OurLearner],
	examples: readonly LabelledExample[],
	way: Way,
): Promise<Touch[]> => {
	const halves = [
		await touchHalf(learners[0], examples, way, 0),
		await touchHalf(learners[1], examples, way, 1),
	];
	const mean = (count: keyof Said): number =>
		Math.round((halves[0].said[count] + halves[1].said[count]) / 2);
	return PROPERTIES.map((property) => ({
		...{ property, way },
		...{ corrections: mean('corrections'), confirmations: mean('confirmations') },
		...compare(
			halves.flatMap(({ before }) => before[property]),
			halves.flatMap(({ after }) => after[property]),
		),
	}));
};

type Said = Pick<Touch, 'corrections' | 'confirmations'>;

interface Half {
	readonly said: Said;
	readonly before: JudgedTitles;
	readonly after: JudgedTitles;
}

const touchHalf = async (
	learner: OurLearner,
	examples: readonly LabelledExample[],
	way: Way,
	half: 0 | 1,
): Promise<Half> => {
	const taught = examples.filter((_, i) => i % 2 === half);
	const keys = new Set(taught.map(({ title }) => title));
	const rest = examples.filter((example, i) => i % 2 !== half && !keys.has(example.title));
	const before = await learner.judge(rest);
	const said = await teachAll(learner, taught, way);
	return { said, before, after: await learner.judge(rest) };
};

const teachAll = async (
	learner: OurLearner,
	examples: readonly LabelledExample[],
	way: Way,
): Promise<Said> => {
	const said = { correction: 0, confirmation: 0, nothing: 0 };
	for (const example of examples) {
		const [answer] = await learner.answer([example.title]);
		const kind = isRightAnswer(answer, example) ? way : 'correction';
		if (kind !== 'nothing') await learner.teach(example, kind);
		said[kind] += 1;
	}
	return { corrections: said.correction, confirmations: said.confirmation };
};

const compare = (
	before: readonly JudgedTitle[],
	after: readonly JudgedTitle[],
): Omit<Touch, keyof Said | 'property' | 'way'> => {
	const pairs = before.map((one, i) => ({ was: isRight(one), is: isRight(after[i]) }));
	const errorOf = (judged: readonly JudgedTitle[]): number =>
		calibrationError(judged.filter(({ right }) => right !== null));
	return {
		untouched: pairs.length,
		rightBefore: pairs.filter(({ was }) => was).length,
		rightAfter: pairs.filter(({ is }) => is).length,
		broken: pairs.filter(({ was, is }) => was && !is).length,
		mended: pairs.filter(({ was, is }) => !was && is).length,
		errorBefore: errorOf(before),
		errorAfter: errorOf(after),
	};
};

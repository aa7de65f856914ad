import { PROPERTIES, type Property } from '../../src/example/label';
import type { LabelledExample } from '../evaluation/labelledFile';
import { isRight, isRightOf } from './follow';
import type { Answers, Learner } from './learner';

/** What corrections of some titles did to others, which nobody corrected. */
export interface Touch {
	readonly property: Property;
	readonly corrections: number;
	readonly untouched: number;
	readonly rightBefore: number;
	readonly rightAfter: number;
	/** Untouched titles that were right before and are wrong after. */
	readonly broken: number;
	/** Untouched titles that were wrong before and are right after: how far the corrections spread. */
	readonly mended: number;
}

/** Corrects what is wrong of every other title of a file, and asks for the rest before and after. */
export const touch = async (
	learner: Learner,
	examples: readonly LabelledExample[],
): Promise<Touch[]> => {
	const taught = examples.filter((_, i) => i % 2 === 0);
	const keys = new Set(taught.map(({ title }) => title));
	const rest = examples.filter((example, i) => i % 2 === 1 && !keys.has(example.title));
	const ask = (): Promise<Answers[]> => learner.answer(rest.map(({ title }) => title));
	const before = await ask();
	const corrections = await correctWrong(learner, taught);
	const after = await ask();
	return PROPERTIES.map((property) => {
		const judged = rest
			.map((example, i) => [before[i], after[i], example] as const)
			.filter(([, , example]) => example[property] !== undefined)
			.map(([was, is, example]) => ({
				was: isRightOf(property, was, example) === true,
				is: isRightOf(property, is, example) === true,
			}));
		return {
			property,
			corrections,
			untouched: judged.length,
			rightBefore: judged.filter(({ was }) => was).length,
			rightAfter: judged.filter(({ is }) => is).length,
			broken: judged.filter(({ was, is }) => was && !is).length,
			mended: judged.filter(({ was, is }) => !was && is).length,
		};
	});
};

const correctWrong = async (
	learner: Learner,
	examples: readonly LabelledExample[],
): Promise<number> => {
	let corrections = 0;
	for (const example of examples) {
		const [answer] = await learner.answer([example.title]);
		if (isRight(answer, example)) continue;
		await learner.teach(example);
		corrections += 1;
	}
	return corrections;
};

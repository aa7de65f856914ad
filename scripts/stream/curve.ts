import { PROPERTIES, type Property } from '../../src/example/label';
import type { LabelledExample } from '../evaluation/labelledFile';
import { isRightOf } from './follow';
import type { Learner } from './learner';

/** Labelled titles after which a learning curve is read. */
export const STEPS = [0, 10, 50, 200, 1_000];

/** Accuracy on titles that were not taught, after so many that were. */
export interface Curve {
	readonly name: string;
	readonly points: ReadonlyArray<Readonly<Record<Property, number>>>;
}

/** Teaches every title of the first list, whatever was answered; reads the accuracy on the second one at each step. */
export const trace = async (
	learner: Learner,
	taught: readonly LabelledExample[],
	rest: readonly LabelledExample[],
	steps: readonly number[],
): Promise<Curve> => {
	const points: Array<Record<Property, number>> = [];
	let from = 0;
	for (const step of steps) {
		for (const example of taught.slice(from, step)) await learner.teach(example);
		from = step;
		points.push(await measure(learner, rest));
	}
	return { name: learner.name, points };
};

const measure = async (
	learner: Learner,
	rest: readonly LabelledExample[],
): Promise<Record<Property, number>> => {
	const answers = await learner.answer(rest.map(({ title }) => title));
	const [department, responsibility] = PROPERTIES.map((property) => {
		const judged = rest
			.map((example, i) => isRightOf(property, answers[i], example))
			.filter((right) => right !== undefined);
		return judged.filter((right) => right).length / judged.length;
	});
	return { department, responsibility };
};

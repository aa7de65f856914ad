import type { LabelledExample } from '../evaluation/labelledFile';
import { startProgress } from '../progress';
import { STEPS, trace, type Curve } from './curve';
import { follow, type Course } from './follow';
import { openFrozen, openOurs, openPlain, type Learner, type OurLearner } from './learner';
import { coursesToText, curvesToText, touchesToText } from './print';
import { touch, type Touch, type Way } from './touch';

type Open<L extends Learner = Learner> = () => Promise<L>;

const FROM_DEFAULT: Open<OurLearner> = () => openOurs('ours, from the default model', 'default');

const OURS: readonly Open[] = [FROM_DEFAULT, () => openOurs('ours, from empty', 'empty')];

const PLAIN: readonly Open[] = [
	() => openPlain('plain classificator, from the seed', 'default'),
	() => openPlain('plain classificator, from empty', 'empty'),
];

const FROZEN: Open = () => openFrozen('default model, frozen');

const WAYS: readonly Way[] = ['nothing', 'confirmation', 'correction'];

/** Follows learners through a labelled file, and tells how they fared. */
export const reportStream = async (examples: readonly LabelledExample[]): Promise<string> => {
	const learners = [...OURS, ...PLAIN, FROZEN];
	const progress = startProgress(
		'stream',
		learners.length + 2 * WAYS.length + OURS.length + PLAIN.length,
	);
	const using = async <T, L extends Learner>(
		open: Open<L>,
		work: (learner: L) => Promise<T>,
	): Promise<T> => {
		const learner = await open();
		const result = await work(learner);
		await learner.close();
		progress.step();
		return result;
	};
	const courses: Course[] = [];
	for (const open of learners)
		courses.push(await using(open, (learner) => follow(learner, examples)));
	const touches: Touch[] = [];
	for (const way of WAYS) {
		const touched = await using(FROM_DEFAULT, (first) =>
			using(FROM_DEFAULT, (second) => touch([first, second], examples, way)),
		);
		touches.push(...touched);
	}
	const [taught, rest] = [0, 1].map((half) => examples.filter((_, i) => i % 2 === half));
	const steps = STEPS.filter((step) => step <= taught.length);
	const curves: Curve[] = [];
	for (const open of [...OURS, ...PLAIN])
		curves.push(await using(open, (learner) => trace(learner, taught, rest, steps)));
	progress.stop();
	return [coursesToText(courses), touchesToText(touches), curvesToText(curves)].join('\n\n');
};

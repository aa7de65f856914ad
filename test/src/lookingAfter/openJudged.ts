import type { JobTitleModel } from '../../../src/index';
import { openEmpty } from '../workbench';

/** A model that knows one department, and as many of its answers judged: the first ones wrong, the others right. */
export const openJudged = async (wrong: number, right: number): Promise<JobTitleModel> => {
	const model = await openEmpty();
	await model.learn([{ title: 'Night Porter', department: 'Hotel' }]);
	await model.correct(
		Array.from({ length: wrong + right }, (_, i) => ({
			title: `Night Porter ${i}`,
			department: i < wrong ? 'Ships' : 'Hotel',
			allowNewLabels: true,
		})),
	);
	return model;
};

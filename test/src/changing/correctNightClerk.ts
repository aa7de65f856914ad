import type { JobTitleModel } from '../../../src/index';

/** Corrects the department of one title, Night Clerk, and answers the id of the correction. */
export const correctNightClerk = async (
	model: JobTitleModel,
	department: string,
): Promise<string> => {
	const [{ correctionId }] = await model.correct([
		{ title: 'Night Clerk', department, allowNewLabels: true },
	]);
	return correctionId!;
};

import type { JobTitleModel } from '../../../src/index';
import { newPath, openEmpty } from '../workbench';

/** An empty model that was taught two departments. */
export const openTaught = async (file = newPath()): Promise<JobTitleModel> => {
	const model = await openEmpty(file);
	await model.learn([
		{ title: 'Night Porter', department: 'Hotel' },
		{ title: 'Ferry Captain', department: 'Ships' },
	]);
	await model.correct([{ title: 'Harbour Pilot', department: 'Ships' }]);
	return model;
};

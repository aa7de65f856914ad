import { evaluate } from './evaluate';
import { exportLessons } from './exportLessons';
import { forgetTitle } from './forgetTitle';
import { getHistory } from './getHistory';
import { getReviewQueue } from './getReviewQueue';
import { getStatistics } from './getStatistics';
import { importExamples } from './importExamples';
import { makeReport } from './makeReport';
import type { Operation } from './operation';
import { removeModel } from './removeModel';
import { renameLabel } from './renameLabel';
import { restore } from './restore';
import { setRetention } from './setRetention';
import { suggestThreshold } from './suggestThreshold';
import { undoCorrection } from './undoCorrection';

/** The node's operations, in the order of the list in the editor. */
export const OPERATIONS: readonly Operation[] = [
	removeModel,
	evaluate,
	exportLessons,
	forgetTitle,
	getHistory,
	getReviewQueue,
	getStatistics,
	importExamples,
	renameLabel,
	makeReport,
	restore,
	setRetention,
	suggestThreshold,
	undoCorrection,
];

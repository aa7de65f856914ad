import type { IExecuteFunctions } from 'n8n-workflow';
import type { JobTitleModel } from '../../../src/index';
import { accessModel } from '../../shared/modelAccess';
import type { ItemOutcome, OperationOutput } from './operation';

/** Runs an operation for one item after the other, each on the model that it names. */
export const perItem =
	(
		runOne: (
			context: IExecuteFunctions,
			itemIndex: number,
			openModel: () => Promise<JobTitleModel>,
		) => Promise<readonly OperationOutput[]>,
	) =>
	async (context: IExecuteFunctions, count: number): Promise<ItemOutcome[]> => {
		const outcomes: ItemOutcome[] = [];
		for (let i = 0; i < count; i++) {
			const openModel = () => accessModel(context, context.getNodeParameter('model', i) as string);
			try {
				outcomes.push({ outputs: await runOne(context, i, openModel) });
			} catch (error) {
				outcomes.push({ error });
				if (!context.continueOnFail()) break;
			}
		}
		return outcomes;
	};

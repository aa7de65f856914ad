import type { IDataObject } from 'n8n-workflow';
import { classify } from '../workbench';

/** An item that corrects Growth Wizard. */
export const WIZARD = { job_title: 'Growth Wizard', department: 'Marketing' };

/** Where the answer to Growth Wizard comes from. */
export const sourceOf = async (credential: IDataObject): Promise<string> =>
	(await classify('Growth Wizard', credential)).department.source;

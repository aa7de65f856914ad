import fs from 'node:fs';
import path from 'node:path';
import { JobTitleError } from './errors';
import { loadLexicon } from './example/lexicon';
import { createDefaultAnswers, type DefaultAnswers } from './model/defaultAnswers';
import { toDefaultModel } from './model/defaultModel';
import { unpackModel } from './model/packing';

const FILE = path.join(__dirname, 'seed', 'default-model.bin');

let defaults: Promise<DefaultAnswers> | undefined;

/** The default model that comes with the package, read once a process: every open model shares it. Throws as {@link readDefaults}. */
export const loadDefaults = (): Promise<DefaultAnswers> =>
	(defaults ??= readDefaults(FILE).catch((error: unknown) => {
		// The next one who asks tries again.
		defaults = undefined;
		throw error;
	}));

/** Reads a default model and the lexicon. Throws PACKAGE_DAMAGED where that fails. */
export const readDefaults = async (file: string): Promise<DefaultAnswers> => {
	try {
		const [model] = await Promise.all([unpackModel(fs.readFileSync(file)), loadLexicon()]);
		return createDefaultAnswers(toDefaultModel(model));
	} catch (cause) {
		throw new JobTitleError(
			'PACKAGE_DAMAGED',
			`Expected the default model in ${file} and the lexicon beside it, got ${String(cause)}.`,
			'Install the package n8n-nodes-job-title again.',
			{ cause },
		);
	}
};

import fs from 'node:fs';
import path from 'node:path';
import { loadLexicon } from './example/lexicon';
import { createDefaultAnswers, type DefaultAnswers } from './model/defaultAnswers';
import { toDefaultModel } from './model/defaultModel';
import { unpackModel } from './model/packing';

let defaults: Promise<DefaultAnswers> | undefined;

/** The default model that comes with the package, read once a process: every open model shares it. */
export const loadDefaults = (): Promise<DefaultAnswers> => (defaults ??= read());

const read = async (): Promise<DefaultAnswers> => {
	const packed = fs.readFileSync(path.join(__dirname, 'seed', 'default-model.bin'));
	const [model] = await Promise.all([unpackModel(packed), loadLexicon()]);
	return createDefaultAnswers(toDefaultModel(model));
};

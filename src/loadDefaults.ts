import fs from 'node:fs';
import path from 'node:path';
import { createDefaultAnswers, type DefaultAnswers } from './model/defaultAnswers';
import { toDefaultModel } from './model/defaultModel';
import { unpackModel } from './model/packing';

let defaults: DefaultAnswers | undefined;

/** The default model that comes with the package, read once a process: every open model shares it. */
export const loadDefaults = (): DefaultAnswers =>
	(defaults ??= createDefaultAnswers(
		toDefaultModel(unpackModel(fs.readFileSync(path.join(__dirname, 'seed', 'default-model.bin')))),
	));

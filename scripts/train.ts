import fs from 'node:fs';
import path from 'node:path';
import { PROPERTIES } from '../src/example/label';
import { FITTING } from '../src/model/fitting';
import { packModel } from '../src/model/packing';
import { startProgress } from './progress';
import { buildModel, tokenize } from './seed/build';
import { calibrate } from './seed/calibrate';
import { buildFold } from './seed/crossValidate';
import { expandSeed } from './seed/expand';
import { SEED_FOLDER } from './seed/read';

/** The version of the default model; raised whenever a new one is released. */
const VERSION = '1';

const file = path.join(SEED_FOLDER, 'default-model.bin');
const progress = startProgress('Fitting', 2 * PROPERTIES.length * FITTING.passes);
const examples = tokenize(expandSeed());
const calibrations = calibrate([buildFold(examples, 0, undefined, progress.step)]);
const built = buildModel(examples, VERSION, calibrations, progress.step);
progress.stop();
const packed = packModel(built);
fs.writeFileSync(file, packed);
console.log(
	`${examples.length} titles, ${built.vocabulary.length} tokens, ${(packed.length / 1e6).toFixed(2)} MB -> ${path.relative('.', file)}`,
);
console.log(JSON.stringify(calibrations));

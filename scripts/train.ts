import fs from 'node:fs';
import path from 'node:path';
import { packModel } from '../src/model/packing';
import { calibrate, sampleFold, temper } from './seed/calibrate';
import { toFolds } from './seed/crossValidate';
import { expandSeed } from './seed/expand';
import { fitModels } from './seed/fitPool';
import { SEED_FOLDER } from './seed/read';
import { withCalibrations } from './seed/toModel';

/** The version of the default model; raised whenever a new one is released. */
const VERSION = '1';

const main = async (): Promise<void> => {
	const file = path.join(SEED_FOLDER, 'default-model.bin');
	const [fold, whole] = await fitModels([0, undefined], VERSION, 'kin');
	const examples = expandSeed();
	const calibrations = calibrate(toFolds([fold], examples, 'kin').map(sampleFold));
	const packed = packModel(withCalibrations(whole, temper(calibrations)));
	fs.writeFileSync(file, packed);
	const size = (packed.length / 1e6).toFixed(2);
	console.log(
		`${examples.length} titles, ${whole.table.size} tokens, ${size} MB -> ${path.relative('.', file)}`,
	);
};

void main();

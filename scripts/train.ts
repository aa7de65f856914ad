import fs from 'node:fs';
import path from 'node:path';
import { packModel } from '../src/model/defaultModel';
import { buildModel, tokenize } from './seed/build';
import { expandSeed } from './seed/expand';
import { SEED_FOLDER } from './seed/read';

const file = path.join(SEED_FOLDER, 'default-model.bin');
const examples = tokenize(expandSeed());
const packed = packModel(buildModel(examples, '1'));
fs.writeFileSync(file, packed);
console.log(`${examples.length} titles -> ${file}, ${(packed.length / 1e6).toFixed(2)} MB`);

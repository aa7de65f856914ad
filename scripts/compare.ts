import fs from 'node:fs';
import path from 'node:path';
import { holdContests } from './compare/pool';
import { toText } from './compare/print';

const EXPLANATION = `Log loss: natural logarithm, probabilities as each gives them, held above 1e-6. Calibrated: the same after
a calibration fitted on the other half of the held-out role phrases, our own for ours, a temperature for the others.
Training: a fold's, without making our tokens. A title: from its text to probabilities. Both on two busy threads.`;

const main = async (): Promise<void> => {
	const standings = await holdContests();
	const file = path.join('reports', 'compare.json');
	fs.mkdirSync('reports', { recursive: true });
	fs.writeFileSync(file, `${JSON.stringify(standings, undefined, '\t')}\n`);
	console.log(`${toText(standings)}\n\n${EXPLANATION}\n\nReport: ${file}`);
};

void main();

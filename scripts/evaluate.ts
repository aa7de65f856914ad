import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openModel } from '../src/index';
import { toHtml } from './evaluation/html';
import { judgeAll, JUDGED_OPTIONS, type JudgedTitles } from './evaluation/judge';
import { readLabelledFile } from './evaluation/labelledFile';
import { toText } from './evaluation/print';
import { toResults } from './evaluation/results';
import { withCalibrations } from './seed/build';
import { calibrate } from './seed/calibrate';
import { answerHeldOut, toFolds } from './seed/crossValidate';
import { expandSeed } from './seed/expand';
import { fitModels } from './seed/fitPool';
import { FOLDS } from './seed/folds';
import { reportStream } from './stream/report';

const main = async (file: string | undefined): Promise<void> => {
	const judged = file === undefined ? await crossValidateSeed() : await judgeFile(file);
	const results = toResults(judged);
	const title =
		file === undefined ? 'Cross-validation on the seed, by role phrase' : path.basename(file);
	console.log(`${title}\n\n${toText(results)}`);
	console.log(`\nReport: ${writeReport(title, toHtml(title, results))}`);
};

/** How models fare that are corrected by a labelled file, title by title. */
const followFile = async (file: string | undefined): Promise<void> => {
	if (file === undefined) throw new Error('Expected --stream FILE.tsv, got no file.');
	console.log(
		`${path.basename(file)} as a stream\n\n${await reportStream(readLabelledFile(file))}`,
	);
};

/** What the default model answers to a labelled file, which teaches it nothing. */
const judgeFile = async (file: string): Promise<JudgedTitles> => {
	const examples = readLabelledFile(file);
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'job-title-evaluate-'));
	const model = await openModel({
		storage: { kind: 'sqlite', file: path.join(folder, 'model.db') },
	});
	const titles = examples.map(({ title }) => title);
	const classifications = await model.classify(titles, JUDGED_OPTIONS);
	await model.close();
	fs.rmSync(folder, { recursive: true });
	return judgeAll(examples, classifications);
};

/** What models answer to the families of role phrases that they were built without, calibrated on the other folds. */
const crossValidateSeed = async (): Promise<JudgedTitles> => {
	const models = await fitModels([...Array(FOLDS).keys()], 'cross-validation', 'family');
	const folds = toFolds(models, expandSeed(), 'family');
	const answers = folds.flatMap(({ built, heldOut }, i) => {
		const calibrations = calibrate(folds.filter((_, other) => other !== i));
		return answerHeldOut({ built: withCalibrations(built, calibrations), heldOut });
	});
	return judgeAll(
		answers.map(({ example }) => example),
		answers.map(({ classification }) => classification),
	);
};

const writeReport = (title: string, html: string): string => {
	const name = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	const file = path.join('reports', `evaluate-${name}.html`);
	fs.mkdirSync('reports', { recursive: true });
	fs.writeFileSync(file, html);
	return file;
};

const [first, second] = process.argv.slice(2);
void (first === '--stream' ? followFile(second) : main(first));

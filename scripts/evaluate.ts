import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROPERTIES } from '../src/example/label';
import { openModel, type Classification } from '../src/index';
import { toHtml } from './evaluation/html';
import { judgeAll, JUDGED_OPTIONS, type JudgedTitles } from './evaluation/judge';
import { readLabelledFile } from './evaluation/labelledFile';
import { toText } from './evaluation/print';
import { toResults } from './evaluation/results';
import { toUnwritten } from './evaluation/unwritten';
import { calibrate, sampleFold } from './seed/calibrate';
import { answerHeldOut, toFolds } from './seed/crossValidate';
import { expandSeed } from './seed/expand';
import { fitModels } from './seed/fitPool';
import { FOLDS } from './seed/folds';
import { withCalibrations } from './seed/toModel';
import { relabel } from './stream/relabel';
import { reportStream } from './stream/report';

const main = async (file: string | undefined): Promise<void> => {
	const judged = file === undefined ? await crossValidateSeed() : await judgeFile(file);
	const results = toResults(judged);
	const title =
		file === undefined ? 'Cross-validation on the seed, by role phrase' : path.basename(file);
	console.log(`${title}\n\n${toText(results)}`);
	if (file !== undefined) console.log(`\n${toUnwritten(judged)}`);
	console.log(`\nReport: ${writeReport(title, toHtml(title, results))}`);
};

/** How models fare that are corrected by labelled files, title by title; `--relabel` gives them labels of another taxonomy. */
const followFiles = async (given: readonly string[]): Promise<void> => {
	const files = given.filter((one) => one !== '--relabel');
	if (files.length === 0)
		throw new Error('Expected --stream FILE.tsv... [--relabel], got no file.');
	const examples = files.flatMap(readLabelledFile);
	const stream = files.length < given.length ? relabel(examples) : examples;
	const names = files.map((file) => path.basename(file)).join(' and ');
	console.log(`${names} as a stream\n\n${await reportStream(stream)}`);
};

/** The highest confidence of an answer to a text that is no job title, for it to count as held back. */
const HELD_BACK = 0.3;

/** What is answered to texts that are no job titles, none of which the seed holds. */
const askNonTitles = async (): Promise<void> => {
	const file = path.join(__dirname, '..', '..', 'scripts', 'evaluation', 'nontitles.txt');
	const texts = fs.readFileSync(file, 'utf8').trim().split('\n');
	const answered = (await classifyApart(texts)).filter((one) =>
		PROPERTIES.some((property) => one[property].confidence > HELD_BACK),
	);
	for (const { title, department, responsibility } of answered)
		console.log(`${title}: ${department.label ?? '–'}, ${responsibility.label ?? '–'}`);
	const held = texts.length - answered.length;
	console.log(
		`${held} of ${texts.length} texts that are no job title have no label over ${HELD_BACK}`,
	);
};

/** What a new model answers, unrecorded. */
const classifyApart = async (titles: readonly string[]): Promise<Classification[]> => {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'job-title-evaluate-'));
	const model = await openModel({
		storage: { kind: 'sqlite', file: path.join(folder, 'model.db') },
	});
	const classifications = await model.classify(titles, JUDGED_OPTIONS);
	await model.close();
	fs.rmSync(folder, { recursive: true });
	return classifications;
};

/** What the default model answers to a labelled file, which teaches it nothing. */
const judgeFile = async (file: string): Promise<JudgedTitles> => {
	const examples = readLabelledFile(file);
	return judgeAll(examples, await classifyApart(examples.map(({ title }) => title)));
};

/** What models answer to the families of role phrases that they were built without, calibrated on the fold after theirs. */
const crossValidateSeed = async (): Promise<JudgedTitles> => {
	const models = await fitModels([...Array(FOLDS).keys()], 'cross-validation', 'family');
	const folds = toFolds(models, expandSeed(), 'family');
	const samples = folds.map(sampleFold);
	const answers = folds.flatMap(({ built, heldOut }, i) => {
		const calibrations = calibrate([samples[(i + 1) % FOLDS]]);
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

const run = (first?: string, ...rest: readonly string[]): Promise<void> => {
	if (first === '--stream') return followFiles(rest);
	return first === '--nontitles' ? askNonTitles() : main(first);
};

void run(...process.argv.slice(2));

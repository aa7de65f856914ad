import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkCorrected, submitCorrection, type SubmittedCorrection } from './demo/correcting';
import { PACKAGE_FOLDER, readTable, readWorkflow } from './demo/examples';
import { toLeadTable, toSummary, toTurnTable, type Turn } from './demo/report';
import { routeLeads, type RoutedLead } from './demo/routing';
import { loadEngine } from './engine/engine';

/** Routes the example leads in n8n's engine, corrects some of them and routes them again. Throws where any of it did not happen. */
const demonstrate = async (file: string): Promise<void> => {
	const leads = readTable('leads.csv');
	const corrections = readTable('corrections.csv') as SubmittedCorrection[];
	const routing = readWorkflow('lead-routing.json');
	const correcting = readWorkflow('correct-classification.json');
	const engine = await loadEngine(PACKAGE_FOLDER);

	console.log('examples/leads.csv through examples/lead-routing.json, in n8n’s own engine:\n');
	const first = await routeLeads(engine, routing, leads, { file });
	console.log(`${toLeadTable(first.leads)}\n\n${toSummary(first)}`);

	console.log('\nColleagues correct some of them through examples/correct-classification.json:\n');
	for (const correction of corrections) {
		const answer = await submitCorrection(engine, correcting, correction, { file });
		console.log(`  ${toSentence(correction)}  ->  ${answer}`);
	}

	console.log('\nThe same leads, classified again right now:\n');
	const second = await routeLeads(engine, routing, leads, { file });
	const turns = corrections.map((correction) => toTurn(correction, first.leads, second.leads));
	turns.forEach(({ after, correction }) => checkCorrected(after, correction));
	console.log(toTurnTable(turns));
};

const toSentence = ({ job_title, department, responsibility, corrected_by }: SubmittedCorrection) =>
	`${corrected_by}: “${job_title}” is ${department}, ${responsibility}`;

const toTurn = (
	correction: SubmittedCorrection,
	first: readonly RoutedLead[],
	second: readonly RoutedLead[],
): Turn => {
	const i = first.findIndex(({ title }) => title === correction.job_title);
	if (i < 0)
		throw new Error(
			`Expected a lead with the corrected title "${correction.job_title}", got none.`,
		);
	return { correction, before: first[i], after: second[i] };
};

const start = Date.now();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'job-title-demo-'));
// A folder that cannot be removed, because the database in it is open, is left to the system (Windows).
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
demonstrate(path.join(folder, 'models.db')).then(
	() =>
		console.log(
			`\nAll of it worked, in ${((Date.now() - start) / 1000).toFixed(1)} s. \`npm run dev\` opens the same workflows in n8n.`,
		),
	(error: unknown) => {
		console.error(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
	},
);

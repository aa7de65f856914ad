import { PROPERTIES, type Property } from '../example/label';
import { judgedOf, type Judgement } from '../insight/judgements';
import type { Paged, ReviewEntry } from '../insight/reviewQueue';
import type { Statistics } from '../insight/statistics';
import { confusions } from '../model/confusion';
import { isRight, reliability } from '../model/evaluation';
import { escape, percent, toSection, toTable } from './html';
import { toMatrix } from './matrix';
import { plotAccuracy, plotReliability } from './plots';
import { STYLE } from './style';

/** What a report is made of. */
export interface ReportData {
	readonly statistics: Statistics;
	readonly judgements: readonly Judgement[];
	readonly queue: Paged<ReviewEntry>;
	/** When it was made, ISO 8601. */
	readonly at: string;
}

const NOT_JUDGED = 'Nobody has judged an answer yet.';

/** A report on a model as one HTML page that needs nothing else and runs no script. */
export const toReport = (data: ReportData): string =>
	'<!doctype html><html lang="en"><head><meta charset="utf-8">' +
	'<meta name="viewport" content="width=device-width,initial-scale=1">' +
	`<title>Job title model</title><style>${STYLE}</style></head><body>` +
	`<h1>Job title model ${escape(data.statistics.modelVersion)}</h1>` +
	`<p class="note">${escape(data.at)}</p>` +
	[
		toOverview(data.statistics),
		toAccuracy(data.statistics),
		toReliability(data.judgements),
		...PROPERTIES.map((property) => toConfusions(data.judgements, property)),
		toCorrected(data.judgements),
		toQueue(data.queue),
	].join('') +
	'</body></html>\n';

const toOverview = (statistics: Statistics): string =>
	toSection(
		'Overview',
		toTable(
			['', ''],
			[
				['Titles of the default model', statistics.defaultExamples],
				['Examples imported', statistics.examples],
				['Corrections and confirmations', statistics.corrections],
				['Departments', statistics.labels.department.length],
				['Responsibilities', statistics.labels.responsibility.length],
				['Classifications in history', statistics.classifications],
				['Size of the database', `${(statistics.databaseBytes / 1e6).toFixed(1)} MB`],
			],
			'',
		),
	);

const toAccuracy = ({ judged }: Statistics): string =>
	toSection(
		'Accuracy over time',
		'<p>Share of the judged answers that was right, each before the model learned from it; dashed: of all so far.</p>' +
			(PROPERTIES.some((property) => judged[property].judged > 0)
				? `<div class="plots">${PROPERTIES.map((property) => plotAccuracy(`${property}: ${percent(judged[property].accuracy)} of ${judged[property].judged}`, judged[property].periods)).join('')}</div>`
				: `<p class="note">${NOT_JUDGED}</p>`),
	);

const toReliability = (judgements: readonly Judgement[]): string =>
	toSection(
		'Reliability',
		'<p>On the dashed line, confidence means what it says. People judge mostly what went to review.</p>' +
			(judgements.length === 0
				? `<p class="note">${NOT_JUDGED}</p>`
				: `<div class="plots">${PROPERTIES.map((property) => plotReliability(property, reliability(judgedOf(judgements, property)))).join('')}</div>`),
	);

const toConfusions = (judgements: readonly Judgement[], property: Property): string =>
	toSection(`Confusion matrix: ${property}`, toMatrix(confusions(judgedOf(judgements, property))));

const MOST_CORRECTED = 15;

const toCorrected = (judgements: readonly Judgement[]): string =>
	toSection(
		'Most corrected labels',
		PROPERTIES.map((property) => {
			const wrong = judgedOf(judgements, property).filter((one) => !isRight(one));
			const rows = confusions(wrong)
				.slice(0, MOST_CORRECTED)
				.map(({ answered, right, count }) => [answered ?? '–', right ?? '–', count]);
			const none = judgements.length === 0 ? NOT_JUDGED : 'None was corrected.';
			return `<h3>${property}</h3>${toTable(['answered', 'right', 'times'], rows, none)}`;
		}).join(''),
	);

const toQueue = ({ total, entries }: Paged<ReviewEntry>): string =>
	toSection(
		`Review queue: ${total} titles`,
		toTable(
			['title', 'times', 'department', 'responsibility', 'confidence'],
			entries.map(({ title, count, classification }) => [
				title === '' ? '(empty)' : title,
				count,
				classification.department.label ?? '–',
				classification.responsibility.label ?? '–',
				percent(classification.confidence),
			]),
			'Nothing waits for review.',
		),
	);

import { PROPERTIES, type Property } from '../example/label';
import { judgedOf, type Judgement } from '../insight/judgements';
import type { Paged, ReviewEntry } from '../insight/reviewQueue';
import type { Statistics } from '../insight/statistics';
import { confusions } from '../model/confusion';
import { isRight } from '../model/judged';
import { reliability } from '../model/reliability';
import { escape, percent, toCount, toSection, toTable } from './html';
import { toMatrix } from './matrix';
import { plotAccuracy, plotReliability } from './plots';
import { STYLE } from './style';

/** What a report is made of. */
export interface ReportData {
	/** Name of the model. */
	readonly name: string;
	readonly statistics: Statistics;
	readonly judgements: readonly Judgement[];
	readonly queue: Paged<ReviewEntry>;
	/** When it was made, ISO 8601. */
	readonly at: string;
}

const NOT_JUDGED = 'Nobody has judged an answer yet.';

/** A report on a model as one HTML page that needs nothing else and runs no script. */
export const toReport = (data: ReportData): string => {
	const heading = escape(`Job title model ${data.name}`);
	return (
		'<!doctype html><html lang="en"><head><meta charset="utf-8">' +
		'<meta name="viewport" content="width=device-width,initial-scale=1">' +
		`<title>${heading}</title><style>${STYLE}</style></head><body>` +
		`<h1>${heading}</h1>` +
		`<p class="note">${escape(`Version ${data.statistics.modelVersion}, ${toMinute(data.at)}`)}</p>` +
		[
			toOverview(data.statistics),
			toAccuracy(data.statistics),
			toReliability(data.judgements),
			...PROPERTIES.map((property) => toConfusions(data.judgements, property)),
			toCorrected(data.judgements),
			toQueue(data.queue),
		].join('') +
		'</body></html>\n'
	);
};

/** An ISO 8601 time as a person reads it. */
const toMinute = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

const toOverview = (statistics: Statistics): string =>
	toSection(
		'Overview',
		toTable(
			[],
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
		'<p>How many of the judged answers were right, each before the model learned from it. Dashed: of all so far.</p>' +
			toPlots((property) => {
				const { accuracy, judged: count, periods } = judged[property];
				const name = `${toName(property)}: ${percent(accuracy)} of ${toCount(count)} right`;
				return count === 0 ? '' : plotAccuracy(name, periods);
			}),
	);

const toReliability = (judgements: readonly Judgement[]): string =>
	toSection(
		'Reliability',
		'<p>How many answers of a confidence were right; on the dashed line, confidence means what it says. A larger dot stands for more answers. What people judge is mostly what went to review.</p>' +
			toPlots((property) => {
				const judged = judgedOf(judgements, property);
				return judged.length === 0 ? '' : plotReliability(toName(property), reliability(judged));
			}),
	);

/** A plot of each property side by side; a note where nothing was judged of one. */
const toPlots = (plot: (property: Property) => string): string => {
	const plots = PROPERTIES.map((property) => {
		const none = `<p class="note">${toName(property)}: ${NOT_JUDGED}</p>`;
		return plot(property) || none;
	});
	return `<div class="beside">${plots.join('')}</div>`;
};

const toName = (property: Property): string => property[0].toUpperCase() + property.slice(1);

const toConfusions = (judgements: readonly Judgement[], property: Property): string =>
	toSection(`Confusion matrix: ${property}`, toMatrix(confusions(judgedOf(judgements, property))));

const MOST_CORRECTED = 15;

const toCorrected = (judgements: readonly Judgement[]): string =>
	toSection(
		'Most corrected labels',
		`<div class="beside">${PROPERTIES.map((property) => {
			const wrong = judgedOf(judgements, property).filter((one) => !isRight(one));
			const rows = confusions(wrong)
				.slice(0, MOST_CORRECTED)
				.map(({ answered, right, count }) => [answered ?? '–', right ?? '–', count]);
			const none = judgements.length === 0 ? NOT_JUDGED : 'None was corrected.';
			return `<div><h3>${toName(property)}</h3>${toTable(['Answered', 'Right', 'Times'], rows, none)}</div>`;
		}).join('')}</div>`,
	);

const toQueue = ({ total, entries }: Paged<ReviewEntry>): string =>
	toSection(
		'Review queue',
		toQueueNote(total, entries.length) +
			toTable(
				['Title', 'Times', 'Department', 'Responsibility', 'Confidence'],
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

const toQueueNote = (total: number, shown: number): string => {
	if (total === 0) return '';
	const many = total === 1 ? '1 title' : `${toCount(total)} titles`;
	const part = shown < total ? `; the first ${shown} of them` : '';
	return `<p>${many} that nobody has judged, the most instructive first${part}.</p>`;
};

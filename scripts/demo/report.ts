import type { Classification } from '../../src/index';
import { toTable } from '../table';
import type { SubmittedCorrection } from './correcting';
import type { RoutedLead, Routing } from './routing';

/** All leads, a line each. */
export const toLeadTable = (leads: readonly RoutedLead[]): string =>
	toTable(
		[44, 16, 14, -10, 28],
		[
			['TITLE', 'DEPARTMENT', 'RESPONSIBILITY', 'CONFIDENCE', 'ROUTE'],
			...leads.map(({ title, classification, route }) => [
				title.trim() === '' ? '(empty)' : title,
				classification.department.label ?? '–',
				classification.responsibility.label ?? '–',
				toConfidence(classification),
				toRoute(classification.reviewReason, route),
			]),
		],
	);

/** Rounded down: 1.00 is what a person said, and nothing else. */
const toConfidence = ({ confidence }: Classification): string =>
	(Math.floor(confidence * 100) / 100).toFixed(2);

const toRoute = (reason: string | null, route: string): string =>
	reason === null ? route : `${route}: ${reason}`;

/** How many leads there are of each route and of each department, and how long they took. */
export const toSummary = ({ leads, timeMs }: Routing): string =>
	[
		`${leads.length} leads classified in ${timeMs} ms (the node, model loaded and history written).`,
		'',
		toCounts(
			'ROUTE',
			leads.map(({ route }) => route),
		),
		'',
		toCounts(
			'DEPARTMENT',
			leads.map(({ classification }) => classification.department.label ?? '– (no answer)'),
		),
	].join('\n');

const toCounts = (title: string, values: readonly string[]): string => {
	const counts = [...Map.groupBy(values, (value) => value)]
		.map(([value, same]) => ({ value, count: same.length }))
		.sort((a, b) => b.count - a.count);
	return toTable(
		[20, -5],
		[[title, 'LEADS'], ...counts.map(({ value, count }) => [value, String(count)])],
	);
};

/** One corrected title, before and after. */
export interface Turn {
	readonly correction: SubmittedCorrection;
	readonly before: RoutedLead;
	readonly after: RoutedLead;
}

/** The corrected titles, two lines each. */
export const toTurnTable = (turns: readonly Turn[]): string =>
	toTable(
		[20, 6, 16, 14, -10, 28],
		[
			['TITLE', '', 'DEPARTMENT', 'RESPONSIBILITY', 'CONFIDENCE', 'ROUTE'],
			...turns.flatMap(({ before, after }) => [
				[before.title, 'before', ...toCells(before)],
				['', 'now', ...toCells(after)],
			]),
		],
	);

const toCells = ({ classification, route }: RoutedLead): string[] => [
	classification.department.label ?? '–',
	classification.responsibility.label ?? '–',
	toConfidence(classification),
	toRoute(classification.reviewReason, route),
];

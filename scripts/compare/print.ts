import { toTable } from '../table';
import type { Entry } from './contest';
import { CONTESTS, type Standing } from './contests';
import type { Measures } from './judge';
import { EVERY } from './sample';

/** The standings as tables for a terminal, the most accurate first. */
export const toText = (standings: readonly Standing[]): string =>
	standings.map(toSection).join('\n\n');

const WIDTHS = [20, 13, -9, -9, -11, -9, -9];

const HEAD = ['CONTENDER', 'READS', 'ACCURACY', 'LOG LOSS', 'CALIBRATED', 'TRAINING', 'A TITLE'];

const toSection = (standing: Standing): string =>
	[
		toTitle(standing),
		toTable(WIDTHS, [
			HEAD,
			...standing.entries.toSorted((a, b) => b.accuracy - a.accuracy).map(toRow),
		]),
		toWinners(standing.entries),
	].join('\n');

const toTitle = ({ property, contest, titles, entries }: Standing): string => {
	const { folds } = CONTESTS[contest];
	const part = contest === 'sample' ? `every ${EVERY}th title of the seed` : 'the whole seed';
	return (
		`${property.toUpperCase()}: ${part}, ${titles} titles; ` +
		`held out ${folds.length} of 5 folds, ${entries[0].titles} titles judged`
	);
};

const toRow = (entry: Entry): string[] => [
	entry.contender,
	entry.reading,
	`${(100 * entry.accuracy).toFixed(2)} %`,
	entry.logLoss.toFixed(4),
	entry.calibratedLogLoss.toFixed(4),
	`${(entry.trainingMs / 1_000).toFixed(1)} s`,
	`${entry.titleMs.toFixed(2)} ms`,
];

const toWinners = (entries: readonly Entry[]): string => {
	const leastOf = (toNumber: (measures: Measures) => number): string => {
		const least = Math.min(...entries.map(toNumber));
		const first = entries.filter((entry) => toNumber(entry) === least);
		return first.map(({ contender }) => contender).join(' and ');
	};
	return (
		`First in accuracy: ${leastOf(({ accuracy }) => -accuracy)}, ` +
		`in log loss: ${leastOf(({ logLoss }) => logLoss)}, ` +
		`once calibrated: ${leastOf(({ calibratedLogLoss }) => calibratedLogLoss)}`
	);
};

import { percent } from '../../src/report/html';
import { toTable } from '../table';
import type { GroupResult, PropertyResult } from './results';

/** The results as tables for a terminal. */
export const toText = (results: readonly PropertyResult[]): string =>
	[
		toMeasures(results),
		...results.flatMap((result) => [toCoverages(result), toGroups(result), toMistakes(result)]),
	].join('\n\n');

const decimal = (value: number): string => value.toFixed(3);

/** Each measure by its name; used by the terminal and the report alike. */
export const MEASURES: ReadonlyArray<
	readonly [name: string, show: (result: PropertyResult) => string]
> = [
	['titles with a label', ({ evaluation }) => String(evaluation.judged)],
	['accuracy', ({ evaluation }) => percent(evaluation.accuracy)],
	['macro F1', ({ evaluation }) => percent(evaluation.macroF1)],
	['expected calibration error', ({ evaluation }) => decimal(evaluation.calibrationError)],
	['  its 95 % interval', ({ interval: [low, high] }) => `${decimal(low)} to ${decimal(high)}`],
	['Brier score', ({ evaluation }) => decimal(evaluation.brier)],
	['log loss', ({ evaluation }) => decimal(evaluation.logLoss)],
	['titles without a label', ({ evaluation }) => String(evaluation.unlabelled)],
	['  held back', ({ evaluation }) => percent(evaluation.heldBack)],
];

const toMeasures = (results: readonly PropertyResult[]): string =>
	toTable(
		[28, ...results.map(() => -16)],
		[
			['', ...results.map(({ property }) => property.toUpperCase())],
			...MEASURES.map(([name, show]) => [name, ...results.map(show)]),
		],
	);

const toCoverages = ({ property, evaluation }: PropertyResult): string =>
	toTable(
		[28, -10, -10],
		[
			[`${property.toUpperCase()} AT A THRESHOLD OF`, 'COVERAGE', 'PRECISION'],
			...evaluation.coverages.map(({ threshold, coverage, precision }) => [
				threshold.toFixed(2),
				percent(coverage),
				percent(precision),
			]),
		],
	);

const toGroups = ({ property, labels, languages }: PropertyResult): string =>
	toTable(
		[28, -10, -10],
		[
			[`${property.toUpperCase()} BY LABEL`, 'TITLES', 'ACCURACY'],
			...labels.map(toRow),
			...(languages.length > 1 ? [['BY LANGUAGE', '', ''], ...languages.map(toRow)] : []),
		],
	);

const toRow = ({ name, titles, accuracy }: GroupResult): string[] => [
	name,
	String(titles),
	percent(accuracy),
];

const toMistakes = ({ property, mistakes }: PropertyResult): string =>
	toTable(
		[60, 16, 16, -10],
		[
			[`MOST CONFIDENT MISTAKES: ${property}`, 'RIGHT', 'ANSWERED', 'CONFIDENCE'],
			...mistakes.map(({ title, right, answered, confidence }) => [
				title,
				right ?? '–',
				answered ?? '–',
				confidence.toFixed(2),
			]),
		],
	);

import { PROPERTIES, type Property } from '../../src/example/label';
import { toTable } from '../table';
import { STEPS, type Curve } from './curve';
import { QUARTERS, type Course } from './follow';
import type { Touch, Way } from './touch';

const NAME = 40;

const percent = (share: number | undefined): string =>
	share === undefined || Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;

export const coursesToText = (courses: readonly Course[]): string =>
	[
		...PROPERTIES.map((property) => quartersToText(courses, property)),
		toTable(
			[NAME, -12, -12],
			[
				['CORRECTED TITLES', 'CORRECTED', 'RIGHT NOW'],
				...courses.map(({ name, corrected, stuck }) => [name, String(corrected), String(stuck)]),
			],
		),
	].join('\n\n');

const quartersToText = (courses: readonly Course[], property: Property): string =>
	toTable(
		[NAME, ...Array<number>(QUARTERS).fill(-9)],
		[
			[
				`${property.toUpperCase()} BY QUARTER`,
				...Array.from({ length: QUARTERS }, (_, i) => `${i + 1}`),
			],
			...courses.map(({ name, quarters }) => [name, ...quarters[property].map(percent)]),
		],
	);

/** What was said of titles that were right; wrong ones were corrected. */
const WAYS: Readonly<Record<Way, string>> = {
	nothing: 'mistakes',
	confirmation: 'mistakes; confirmed',
	correction: 'all titles',
};

/** BROKEN also as a share of the untouched titles that were right, MENDED of those that were wrong; ECE is the expected calibration error. */
export const touchesToText = (touches: readonly Touch[]): string =>
	toTable(
		[NAME, -10, -10, -8, -8, -8, -12, -12, -8, -8],
		[
			[
				...['UNTOUCHED TITLES; CORRECTED', 'CORRECTED', 'CONFIRMED', 'TITLES', 'RIGHT'],
				...['AFTER', 'BROKEN', 'MENDED', 'ECE', 'AFTER'],
			],
			...touches.map((one) => [
				`${one.property}; ${WAYS[one.way]}`,
				...[one.corrections, one.confirmations].map(String),
				...[one.untouched, one.rightBefore, one.rightAfter].map(String),
				toShare(one.broken, one.rightBefore),
				toShare(one.mended, one.untouched - one.rightBefore),
				...[one.errorBefore, one.errorAfter].map((error) => error.toFixed(3)),
			]),
		],
	);

const toShare = (count: number, of: number): string => `${count} = ${percent(count / of)}`;

export const curvesToText = (curves: readonly Curve[]): string =>
	PROPERTIES.map((property) =>
		toTable(
			[NAME, ...STEPS.map(() => -9)],
			[
				[`${property.toUpperCase()} AFTER TITLES`, ...STEPS.map(String)],
				...curves.map(({ name, points }) => [
					name,
					...STEPS.map((_, i) => percent(points[i]?.[property])),
				]),
			],
		),
	).join('\n\n');

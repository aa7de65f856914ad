import { PROPERTIES, type Property } from '../../src/example/label';
import { toTable } from '../table';
import { STEPS, type Curve } from './curve';
import { QUARTERS, type Course } from './follow';
import type { Touch } from './touch';

const NAME = 34;

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

export const touchesToText = (touches: readonly Touch[]): string =>
	toTable(
		[NAME, -12, -8, -12, -12, -8, -8],
		[
			[
				'UNTOUCHED TITLES',
				'CORRECTIONS',
				'TITLES',
				'RIGHT BEFORE',
				'RIGHT AFTER',
				'BROKEN',
				'MENDED',
			],
			...touches.map(({ property, ...numbers }) => [
				property,
				...[
					numbers.corrections,
					numbers.untouched,
					numbers.rightBefore,
					numbers.rightAfter,
					numbers.broken,
					numbers.mended,
				].map(String),
			]),
		],
	);

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

import type { Period } from '../model/progress';
import type { ReliabilityBin } from '../model/reliability';
import { escape, percent } from './html';

const SIZE = 300;
const EDGE = 56;

/** A point of the unit square in the plot's pixels. */
const at = (x: number, y: number): readonly [x: string, y: string] => [
	(EDGE + x * SIZE).toFixed(1),
	(EDGE / 2 + (1 - y) * SIZE).toFixed(1),
];

const toPoints = (points: ReadonlyArray<readonly [number, number]>): string =>
	points.map(([x, y]) => at(x, y).join(',')).join(' ');

const toLine = (points: ReadonlyArray<readonly [number, number]>, kind: string): string =>
	`<polyline class="${kind}" points="${toPoints(points)}"/>`;

const toDot = ([x, y]: readonly [number, number], radius: number, told: string): string => {
	const [cx, cy] = at(x, y);
	return `<circle cx="${cx}" cy="${cy}" r="${radius.toFixed(1)}"><title>${escape(told)}</title></circle>`;
};

/** Accuracy by period, and of all answers so far; nothing of no period. */
export const plotAccuracy = (name: string, periods: readonly Period[]): string => {
	const x = (i: number): number => (periods.length === 1 ? 0.5 : i / (periods.length - 1));
	const dots = periods.map((period, i) =>
		toDot(
			[x(i), period.accuracy],
			4,
			`${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}: ${percent(period.accuracy)} of ${period.judged}`,
		),
	);
	return toFrame(
		name,
		toTimeAxis(periods),
		toLine(
			periods.map((period, i) => [x(i), period.accuracySoFar]),
			'soft',
		) +
			toLine(
				periods.map((period, i) => [x(i), period.accuracy]),
				'strong',
			) +
			dots.join(''),
	);
};

/** Accuracy by confidence, a dot the larger the more answers; on the diagonal, confidence means what it says. */
export const plotReliability = (name: string, bins: readonly ReliabilityBin[]): string => {
	const filled = bins.filter(({ count }) => count > 0);
	const most = Math.max(1, ...filled.map(({ count }) => count));
	const dots = filled.map(({ confidence, accuracy, count }) =>
		toDot(
			[confidence, accuracy],
			3 + 7 * Math.sqrt(count / most),
			`${count} answers of confidence ${confidence.toFixed(2)}: ${percent(accuracy)} right`,
		),
	);
	const line = filled.map(({ confidence, accuracy }) => [confidence, accuracy] as const);
	const diagonal = toLine(
		[
			[0, 0],
			[1, 1],
		],
		'soft',
	);
	return toFrame(name, CONFIDENCE, diagonal + toLine(line, 'strong') + dots.join(''));
};

/** What stands under the left and the right end of a plot, and between them. */
interface Axis {
	readonly name: string;
	readonly from: string;
	readonly to: string;
}

const CONFIDENCE: Axis = { name: 'confidence', from: '0', to: '1' };

const toTimeAxis = (periods: readonly Period[]): Axis => ({
	name: 'time',
	from: periods[0]?.from.slice(0, 10) ?? '',
	to: periods.at(-1)?.to.slice(0, 10) ?? '',
});

/** The edge is as wide below and to the left, for the axes, as it is narrow above and to the right. */
const toFrame = (name: string, x: Axis, inside: string): string => {
	const side = SIZE + EDGE * 1.5;
	const below = EDGE / 2 + SIZE + 16;
	return (
		`<figure><svg viewBox="0 0 ${side} ${side - EDGE / 2}" role="img" aria-label="${escape(`${name}: accuracy by ${x.name}`)}">` +
		`<rect x="${EDGE}" y="${EDGE / 2}" width="${SIZE}" height="${SIZE}"/>` +
		SHARES.map(toGridLine).join('') +
		inside +
		toText([EDGE, below], 'start', x.from) +
		toText([EDGE + SIZE / 2, below], 'middle', x.name) +
		toText([EDGE + SIZE, below], 'end', x.to) +
		`</svg><figcaption>${escape(name)}</figcaption></figure>`
	);
};

const SHARES = [0, 0.25, 0.5, 0.75, 1];

const toGridLine = (share: number): string => {
	const [, y] = at(0, share);
	const line = [[0, share] as const, [1, share] as const];
	return toLine(line, 'grid') + toText([EDGE - 6, Number(y) + 4], 'end', `${100 * share} %`);
};

const toText = ([x, y]: readonly [number, number], anchor: string, text: string): string =>
	`<text x="${x}" y="${y}" text-anchor="${anchor}">${escape(text)}</text>`;

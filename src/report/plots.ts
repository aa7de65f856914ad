import type { ReliabilityBin } from '../model/evaluation';
import type { Period } from '../model/progress';
import { escape, percent } from './html';

const SIZE = 300;
const EDGE = 36;

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
		['time', 'accuracy'],
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
	return toFrame(
		name,
		['confidence', 'accuracy'],
		diagonal + toLine(line, 'strong') + dots.join(''),
	);
};

const toFrame = (name: string, [x, y]: readonly [string, string], inside: string): string => {
	const [width, height] = [SIZE + EDGE * 1.5, SIZE + EDGE * 1.5];
	return (
		`<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(`${name}: ${y} by ${x}`)}">` +
		`<rect x="${EDGE}" y="${EDGE / 2}" width="${SIZE}" height="${SIZE}"/>${inside}` +
		`<text x="${EDGE + SIZE / 2}" y="${height - 6}" text-anchor="middle">${x}</text>` +
		`<text x="${EDGE - 6}" y="${EDGE / 2 + 10}" text-anchor="end">1</text>` +
		`<text x="${EDGE - 6}" y="${EDGE / 2 + SIZE}" text-anchor="end">0</text>` +
		`<text x="12" y="${EDGE / 2 + SIZE / 2}" text-anchor="middle" transform="rotate(-90 12 ${EDGE / 2 + SIZE / 2})">${y}</text>` +
		`</svg><figcaption>${escape(name)}</figcaption></figure>`
	);
};

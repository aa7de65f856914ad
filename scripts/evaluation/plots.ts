import type { Risk } from '../../src/model/coverage';
import type { ReliabilityBin } from '../../src/model/reliability';

const SIZE = 320;
const EDGE = 40;

/** A point of the unit square in the plot's pixels. */
const at = (x: number, y: number): string =>
	`${(EDGE + x * SIZE).toFixed(1)},${(EDGE / 2 + (1 - y) * SIZE).toFixed(1)}`;

/** Accuracy by confidence, the size of a dot growing with the titles of its bin; on the diagonal, confidence means what it says. */
export const reliabilityDiagram = (bins: readonly ReliabilityBin[]): string => {
	const filled = bins.filter(({ count }) => count > 0);
	const most = Math.max(1, ...filled.map(({ count }) => count));
	const dots = filled.map(({ confidence, accuracy, count }) => {
		const [x, y] = at(confidence, accuracy).split(',');
		const radius = 3 + 9 * Math.sqrt(count / most);
		return `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="#3b6fb6" opacity=".8"><title>${count} titles</title></circle>`;
	});
	const line = filled.map(({ confidence, accuracy }) => at(confidence, accuracy)).join(' ');
	const diagonal = `<polyline points="${at(0, 0)} ${at(1, 1)}" stroke="#999" stroke-dasharray="4" fill="none"/>`;
	return frame('confidence', 'accuracy', 1, diagonal + polyline(line) + dots.join(''));
};

const POINTS = 200;

/** Share of mistakes by the share of titles let through, most confident first. */
export const riskCurve = (risks: readonly Risk[]): string => {
	const highest = Math.max(
		0.05,
		...risks.slice(-Math.ceil(risks.length / 2)).map(({ risk }) => risk),
	);
	const every = Math.max(1, Math.floor(risks.length / POINTS));
	const line = risks
		.filter((_, i) => i % every === 0 || i === risks.length - 1)
		.map(({ coverage, risk }) => at(coverage, Math.min(1, risk / highest)))
		.join(' ');
	return frame('coverage', 'share wrong', highest, polyline(line));
};

const polyline = (points: string): string =>
	`<polyline points="${points}" stroke="#3b6fb6" stroke-width="2" fill="none"/>`;

const frame = (x: string, y: string, top: number, inside: string): string =>
	`<svg viewBox="0 0 ${SIZE + EDGE * 1.5} ${SIZE + EDGE * 1.5}" width="${SIZE + EDGE * 1.5}" role="img" font-size="12">` +
	`<rect x="${EDGE}" y="${EDGE / 2}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#ccc"/>` +
	`<text x="${EDGE + SIZE / 2}" y="${SIZE + EDGE * 1.2}" text-anchor="middle">${x}</text>` +
	`<text x="14" y="${EDGE / 2 + SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${EDGE / 2 + SIZE / 2})">${y}</text>` +
	`<text x="${EDGE}" y="${SIZE + EDGE * 0.9}">0</text><text x="${EDGE + SIZE}" y="${SIZE + EDGE * 0.9}" text-anchor="end">1</text>` +
	`<text x="${EDGE - 4}" y="${EDGE / 2 + 12}" text-anchor="end">${top === 1 ? '1' : top.toFixed(2)}</text>${inside}</svg>`;

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { toTable } from '../scripts/table';
import { isMet, type Line } from './line';

/** The lines as a table for a terminal. */
export const toText = (lines: readonly Line[]): string =>
	toTable(
		[58, -10, -12, 9, 90],
		[
			['MEASURE', 'VALUE', 'TARGET', '', 'MADE OF'],
			...lines.map((line) => [
				line.measure,
				line.value === undefined ? '-' : toFigure(line.value),
				toTarget(line),
				verdictOf(line),
				line.note,
			]),
		],
	);

const toFigure = (value: number): string =>
	value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString();

const toTarget = ({ target: { atLeast, atMost, unit } }: Line): string =>
	`${atLeast === undefined ? `<= ${toFigure(atMost!)}` : `>= ${toFigure(atLeast)}`} ${unit}`;

const verdictOf = (line: Line): string =>
	({ true: 'met', false: 'MISSED', undefined: 'NOT RUN' })[String(isMet(line))] ?? '';

/** The machine and what ran on it. */
export const describeMachine = (): Readonly<Record<string, string | number>> => ({
	processor: os.cpus()[0]?.model ?? 'unknown',
	cores: os.availableParallelism(),
	loadBefore: Number(os.loadavg()[0].toFixed(1)),
	memoryGb: Math.round(os.totalmem() / 2 ** 30),
	system: `${os.platform()} ${os.release()} ${os.arch()}`,
	node: process.version,
	n8nCore: versionOf('n8n-core'),
	classificator: versionOf('classificator'),
	betterSqlite3: versionOf('better-sqlite3'),
});

const versionOf = (name: string): string => {
	const file = path.join('node_modules', name, 'package.json');
	const { version } = JSON.parse(fs.readFileSync(file, 'utf8')) as { readonly version: string };
	return version;
};

/** Writes the lines as JSON into reports/ and answers the file. */
export const writeReport = (machine: object, lines: readonly Line[]): string => {
	const file = path.join('reports', 'bench.json');
	fs.mkdirSync('reports', { recursive: true });
	fs.writeFileSync(file, JSON.stringify({ machine, lines }, null, '\t'));
	return file;
};

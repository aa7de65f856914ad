import { measureClassifying } from './classifying';
import { makeMillion } from './corrections';
import { measureCorrecting } from './correcting';
import type { Line } from './line';
import { measureN8n } from './n8n';
import { measureEngine, measureMany } from './nodes';
import { measureOpening } from './opening';
import { measurePackage } from './packageSize';
import { measurePeers } from './peers';
import { describeMachine, toText, writeReport } from './report';

const PARTS: ReadonlyMap<string, () => Promise<Line[]>> = new Map([
	['classifying', measureClassifying],
	['peers', measurePeers],
	['engine', measureEngine],
	['many', measureMany],
	['correcting', measureCorrecting],
	['opening', measureOpening],
	['package', measurePackage],
]);

/** Runs the parts that are named, or all of them; `n8n` and `million` take minutes and run only when they are named. */
const bench = async (named: readonly string[]): Promise<void> => {
	const wrong = named.find((name) => !PARTS.has(name) && name !== 'n8n' && name !== 'million');
	if (wrong !== undefined)
		throw new Error(`Expected ${[...PARTS.keys(), 'n8n', 'million'].join(', ')}, got ${wrong}.`);
	const machine = describeMachine();
	if (named.includes('million')) await makeMillion();
	const lines: Line[] = [];
	for (const [name, measure] of PARTS) {
		if (named.length > 0 && !named.includes(name)) continue;
		console.error(`${name} ...`);
		const measured = await measure();
		console.error(toText(measured));
		lines.push(...measured);
	}
	if (named.length === 0 || named.includes('n8n'))
		lines.push(...(await measureN8n(named.includes('n8n'))));
	console.log(`${toText(lines)}\n`);
	for (const [name, value] of Object.entries(machine)) console.log(`${name}: ${value}`);
	console.log(`\nWritten to ${writeReport(machine, lines)}`);
};

bench(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});

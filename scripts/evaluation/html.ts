import { escape, percent } from '../../src/report/html';
import { reliabilityDiagram, riskCurve } from './plots';
import { MEASURES } from './print';
import type { GroupResult, PropertyResult } from './results';

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#222}
section{break-inside:avoid}table{border-collapse:collapse;margin:1rem 0}td,th{padding:.2rem .8rem .2rem 0;text-align:left;
border-bottom:1px solid #ddd}td.n,th.n{text-align:right}.plots{display:flex;flex-wrap:wrap;gap:2rem}svg{max-width:100%;height:auto}`;

/** The results as one self-contained HTML page. */
export const toHtml = (title: string, results: readonly PropertyResult[]): string =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
	`<title>${escape(title)}</title><style>${STYLE}</style><h1>${escape(title)}</h1>` +
	toTable(
		['', ...results.map(({ property }) => property)],
		MEASURES.map(([name, show]) => [name, ...results.map(show)]),
	) +
	results.map(toSection).join('') +
	'</html>\n';

const toSection = (result: PropertyResult): string =>
	`<section><h2>${result.property}</h2><div class="plots">` +
	reliabilityDiagram(result.evaluation.reliability) +
	riskCurve(result.risks) +
	'</div>' +
	toTable(
		['threshold', 'coverage', 'precision'],
		result.evaluation.coverages.map((at) => [
			at.threshold.toFixed(2),
			percent(at.coverage),
			percent(at.precision),
		]),
	) +
	toGroupTable('label', result.labels) +
	(result.languages.length > 1 ? toGroupTable('language', result.languages) : '') +
	'<h3>Most confident mistakes</h3>' +
	toTable(
		['title', 'right', 'answered', 'confidence'],
		result.mistakes.map(({ title, right, answered, confidence }) => [
			title,
			right ?? '–',
			answered ?? '–',
			confidence.toFixed(2),
		]),
	) +
	'</section>';

const toGroupTable = (what: string, groups: readonly GroupResult[]): string =>
	toTable(
		[what, 'titles', 'accuracy'],
		groups.map(({ name, titles, accuracy }) => [name, String(titles), percent(accuracy)]),
	);

const NUMBER = /^[\d.]+(?: %)?$/;

const toTable = (head: readonly string[], rows: ReadonlyArray<readonly string[]>): string =>
	`<table><tr>${head.map((cell) => `<th>${escape(cell)}</th>`).join('')}</tr>` +
	rows.map((row) => `<tr>${row.map(toCell).join('')}</tr>`).join('') +
	'</table>';

const toCell = (cell: string): string =>
	`<td${NUMBER.test(cell) ? ' class="n"' : ''}>${escape(cell)}</td>`;

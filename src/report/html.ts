/** Text as HTML that is nothing but text, inside an element or a quoted attribute. */
export const escape = (text: string): string =>
	text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** A number with its thousands apart. */
export const toCount = (count: number): string => count.toLocaleString('en');

/** A cell: a text, or a number, which stands to the right. */
export type Cell = string | number;

/** A table whose rows have a cell for each of the heads, where there are heads; a note where there is no row. */
export const toTable = (
	heads: readonly string[],
	rows: ReadonlyArray<readonly Cell[]>,
	empty: string,
): string => {
	if (rows.length === 0) return `<p class="note">${escape(empty)}</p>`;
	const head = heads.map((text, i) => toHead(text, rows[0][i])).join('');
	const body = rows.map(
		(row) => `<tr>${row.map((cell, i) => toCell(cell, heads[i])).join('')}</tr>`,
	);
	const kind = heads.length > 3 ? ' class="stacked"' : '';
	return (
		`<div class="wide"><table${kind}>${head === '' ? '' : `<thead><tr>${head}</tr></thead>`}` +
		`<tbody>${body.join('')}</tbody></table></div>`
	);
};

const toHead = (text: string, below: Cell): string =>
	`<th scope="col"${alignmentOf(below)}>${escape(text)}</th>`;

/** With its head, which a phone shows beside it. */
const toCell = (cell: Cell, head = ''): string =>
	`<td${alignmentOf(cell)} data-head="${escape(head)}">${typeof cell === 'number' ? toCount(cell) : escape(cell)}</td>`;

const alignmentOf = (cell: Cell): string =>
	typeof cell === 'number' || /^[\d.]+ (%|MB)$/.test(cell) ? ' class="number"' : '';

/** A part of the page under a heading; `inside` is HTML. */
export const toSection = (heading: string, inside: string): string =>
	`<section><h2>${escape(heading)}</h2>${inside}</section>`;

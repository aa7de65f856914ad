/** Text as HTML that is nothing but text, inside an element or a quoted attribute. */
export const escape = (text: string): string =>
	text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** A cell: a text, or a number, which stands to the right. */
export type Cell = string | number;

/** A table whose every row has a cell for each of the heads; a note where there is no row. */
export const toTable = (
	heads: readonly string[],
	rows: ReadonlyArray<readonly Cell[]>,
	empty: string,
): string => {
	if (rows.length === 0) return `<p class="note">${escape(empty)}</p>`;
	const head = heads.map((text) => `<th scope="col">${escape(text)}</th>`).join('');
	const body = rows.map((row) => `<tr>${row.map(toCell).join('')}</tr>`).join('');
	return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
};

const toCell = (cell: Cell): string =>
	typeof cell === 'number' || /^[\d.]+ %$/.test(cell)
		? `<td class="number">${cell}</td>`
		: `<td>${escape(cell)}</td>`;

/** A part of the page under a heading; `inside` is HTML. */
export const toSection = (heading: string, inside: string): string =>
	`<section><h2>${escape(heading)}</h2>${inside}</section>`;

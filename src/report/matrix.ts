import type { Confusion } from '../model/confusion';
import { escape } from './html';

const MOST_LABELS = 30;

/** A confusion matrix: a row a right label, a column an answered one, the most frequent labels first. */
export const toMatrix = (confusions: readonly Confusion[]): string => {
	const labels = labelsOf(confusions).slice(0, MOST_LABELS);
	if (labels.length === 0) return '<p class="note">Nobody has judged an answer yet.</p>';
	const counts = new Map(confusions.map((cell) => [keyOf(cell.right, cell.answered), cell.count]));
	const heads = labels
		.map((label) => `<th scope="col"><span>${nameOf(label)}</span></th>`)
		.join('');
	const rows = labels.map((right) => {
		const most = Math.max(...labels.map((label) => counts.get(keyOf(right, label)) ?? 0), 1);
		const cells = labels.map((label) =>
			toCell(counts.get(keyOf(right, label)) ?? 0, most, right === label),
		);
		return `<tr><th scope="row">${nameOf(right)}</th>${cells.join('')}</tr>`;
	});
	return (
		'<p>Rows: the right label. Columns: the answered one. On the diagonal the answer was right; “–” is no label.</p>' +
		`<div class="wide"><table class="matrix"><thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
	);
};

const keyOf = (right: string | null, answered: string | null): string =>
	JSON.stringify([right, answered]);

const nameOf = (label: string | null): string => escape(label ?? '–');

const toCell = (count: number, most: number, isHit: boolean): string =>
	count === 0
		? '<td></td>'
		: `<td class="${isHit ? 'hit' : 'miss'}" style="--share:${(count / most).toFixed(2)}">${count}</td>`;

/** Labels by how often they were right or answered. */
const labelsOf = (confusions: readonly Confusion[]): Array<string | null> => {
	const counts = new Map<string | null, number>();
	for (const { right, answered, count } of confusions)
		for (const label of [right, answered]) counts.set(label, (counts.get(label) ?? 0) + count);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([label]) => label);
};

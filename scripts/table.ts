/** Lays rows out in columns of these widths for a terminal; what is longer is cut. Negative: aligned to the right. */
export const toTable = (
	widths: readonly number[],
	rows: ReadonlyArray<readonly string[]>,
): string => rows.map((row) => toLine(widths, row)).join('\n');

const toLine = (widths: readonly number[], cells: readonly string[]): string =>
	widths
		.map((width, i) => fit(cells[i], width))
		.join('  ')
		.trimEnd();

const fit = (text: string, width: number): string => {
	const cut = cutTo(text.replace(/\s/gu, ' '), Math.abs(width));
	const padding = ' '.repeat(Math.abs(width) - widthOf(cut));
	return width < 0 ? padding + cut : cut + padding;
};

const cutTo = (text: string, width: number): string => {
	if (widthOf(text) <= width) return text;
	const characters = [...text];
	while (widthOf(characters.join('')) > width - 1) characters.pop();
	return `${characters.join('')}…`;
};

/** Terminal columns that a text takes; a picture takes two. */
const widthOf = (text: string): number =>
	[...text].reduce((sum, character) => sum + (PICTURE.test(character) ? 2 : 1), 0);

const PICTURE = /\p{Emoji_Presentation}/u;

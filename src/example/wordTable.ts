/** What is known of words, each in some columns; searched where it lies, so that opening it costs next to nothing. */
export interface WordTable {
	has(word: string): boolean;
	/** What stands in a column of a word; `undefined` where the word is not there. */
	find(word: string, column: number): string | undefined;
}

/** Words of one group are searched one after the other; the lexicon has one or two a group. */
const GROUPS = 2 ** 16;

const INDEX_BYTES = GROUPS * Uint16Array.BYTES_PER_ELEMENT;

/** A row begins with a byte for the length of its word and two for that of its columns, the lower one first. */
const HEAD_BYTES = 3;

/** Packs rows (Latin-1) of words of up to 255 letters: how long each group is, then the groups. */
export const packWords = (rows: ReadonlyMap<string, readonly string[]>): Buffer => {
	const groups: Buffer[][] = Array.from({ length: GROUPS }, () => []);
	for (const [word, columns] of rows) groups[groupOf(word)].push(packRow(word, columns.join('\t')));
	const lengths = Uint16Array.from(groups, (group) =>
		group.reduce((sum, { length }) => sum + length, 0),
	);
	return Buffer.concat([Buffer.from(lengths.buffer), ...groups.flat()]);
};

const packRow = (word: string, columns: string): Buffer => {
	const head = Buffer.alloc(HEAD_BYTES);
	head.writeUInt8(word.length);
	head.writeUInt16LE(columns.length, 1);
	return Buffer.concat([head, Buffer.from(word + columns, 'latin1')]);
};

/** Opens what {@link packWords} packed. */
export const openWords = ({ buffer, byteOffset, byteLength }: Buffer): WordTable => {
	const lengths = new Uint16Array(buffer.slice(byteOffset, byteOffset + INDEX_BYTES));
	const starts = new Uint32Array(GROUPS + 1);
	for (let i = 0; i < GROUPS; i++) starts[i + 1] = starts[i] + lengths[i];
	const rows = Buffer.from(buffer, byteOffset + INDEX_BYTES, byteLength - INDEX_BYTES);

	/** Where the columns of the word begin; -1 where it is not there. */
	const seek = (word: string): number => {
		const group = groupOf(word);
		const end = starts[group + 1];
		for (let at = starts[group]; at < end; at += HEAD_BYTES + rows[at] + lengthOf(rows, at))
			if (isWord(rows, at, word)) return at + HEAD_BYTES + word.length;
		return -1;
	};

	return {
		has: (word) => seek(word) >= 0,
		find(word, column) {
			const at = seek(word);
			if (at < 0) return undefined;
			const end = at + lengthOf(rows, at - word.length - HEAD_BYTES);
			let from = at;
			for (let left = column; left > 0; left--) from = nextTab(rows, from, end) + 1;
			return rows.toString('latin1', from, nextTab(rows, from, end));
		},
	};
};

/** Where the next tab is, or the end. */
const nextTab = (rows: Buffer, from: number, end: number): number => {
	let at = from;
	while (at < end && rows[at] !== TAB) at++;
	return at;
};

const TAB = 0x09;

/** How long the columns are of the row at `at`. */
const lengthOf = (rows: Buffer, at: number): number => rows[at + 1] | (rows[at + 2] << 8);

const isWord = (rows: Buffer, at: number, word: string): boolean => {
	if (rows[at] !== word.length) return false;
	const start = at + HEAD_BYTES;
	for (let i = 0; i < word.length; i++) if (rows[start + i] !== word.charCodeAt(i)) return false;
	return true;
};

/** FNV-1a (Fowler, Noll and Vo, 1991), its upper bits folded into its lower ones. */
const groupOf = (word: string): number => {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	return (hash ^ (hash >>> 16)) & (GROUPS - 1);
};

/** What is known of words, each in some columns; searched where it lies, so that opening it costs next to nothing. */
export interface WordTable {
	find(word: string): readonly string[] | undefined;
}

/** Words of one group are searched one after the other; the lexicon has one or two a group. */
const GROUPS = 2 ** 15;

const INDEX_BYTES = (GROUPS + 1) * Uint32Array.BYTES_PER_ELEMENT;

/** Packs rows: where each group starts (and the last one ends), then the lines in the order of their groups (Latin-1). */
export const packWords = (rows: ReadonlyMap<string, readonly string[]>): Buffer => {
	const lines: string[] = Array.from({ length: GROUPS }, () => '');
	for (const [word, columns] of rows) lines[groupOf(word)] += `${[word, ...columns].join('\t')}\n`;
	const starts = new Uint32Array(GROUPS + 1);
	lines.forEach((text, group) => (starts[group + 1] = starts[group] + text.length));
	return Buffer.concat([Buffer.from(starts.buffer), Buffer.from(lines.join(''), 'latin1')]);
};

/** Opens what {@link packWords} packed. */
export const openWords = ({ buffer, byteOffset, byteLength }: Buffer): WordTable => {
	const starts = new Uint32Array(buffer.slice(byteOffset, byteOffset + INDEX_BYTES));
	const lines = Buffer.from(buffer, byteOffset, byteLength).toString('latin1', INDEX_BYTES);
	return {
		find(word) {
			const group = groupOf(word);
			const sought = `${word}\t`;
			for (let at = starts[group]; at < starts[group + 1]; at = lines.indexOf('\n', at) + 1)
				if (lines.startsWith(sought, at))
					return lines.slice(at + sought.length, lines.indexOf('\n', at)).split('\t');
			return undefined;
		},
	};
};

/** FNV-1a (Fowler, Noll and Vo, 1991), its upper bits folded into its lower ones. */
const groupOf = (word: string): number => {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	return (hash ^ (hash >>> 16)) & (GROUPS - 1);
};

import { compress, decompressAside } from '../example/compression';
import type { BuiltModel } from './defaultModel';
import { packSections, toArray, unpackSections } from './sections';

interface Head extends Pick<BuiltModel, 'version' | 'properties'> {
	readonly tokens: number;
}

/** Packs a built model: what is small of it as JSON, then the table of its tokens, compressed. */
export const packModel = ({ version, properties, table }: BuiltModel): Buffer => {
	const head: Head = { version, properties, tokens: table.size };
	const parts = [table.words, table.lengths, table.counts];
	return packSections(
		head,
		parts.map(({ buffer, byteOffset, byteLength }) =>
			compress(Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)),
		),
	);
};

/** Reads what {@link packModel} packed; its parts are unpacked in threads, side by side. */
export const unpackModel = async (packed: Buffer): Promise<BuiltModel> => {
	const { head, sections } = unpackSections<Head>(packed);
	const { version, properties, tokens } = head;
	const [words, lengths, counts] = await Promise.all(
		sections.map((section) => decompressAside(section.bytes())),
	);
	const table = {
		size: tokens,
		lengths: toArray(lengths, Uint16Array),
		words: toArray(words, Int32Array),
		counts: toArray(counts, Uint32Array),
	};
	return { version, properties, table };
};

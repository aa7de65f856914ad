import { compress, decompressAside } from '../example/compression';
import type { BuiltModel } from './defaultModel';
import { packSections, toArray, unpackSections } from './sections';

type Head = Pick<BuiltModel, 'version' | 'properties'>;

/** Packs a built model: what is small of it as JSON, then the vocabulary and what each token of it says, each compressed. */
export const packModel = ({ version, properties, vocabulary, entries }: BuiltModel): Buffer => {
	const head: Head = { version, properties };
	const parts = [entries.bytes, vocabulary, entries.lengths];
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
	const [bytes, vocabulary, lengths] = await Promise.all(
		sections.map((section) => decompressAside(section.bytes())),
	);
	return {
		...head,
		vocabulary: toArray(vocabulary, Float64Array),
		entries: { lengths: toArray(lengths, Uint16Array), bytes },
	};
};

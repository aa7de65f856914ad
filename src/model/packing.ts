import { compress, decompress } from '../example/compression';
import type { BuiltModel } from './defaultModel';
import { packSections, unpackSections } from './sections';

type Head = Pick<BuiltModel, 'version' | 'properties'>;

/** Packs a built model: what is small of it as JSON, then the vocabulary and what each token of it says. */
export const packModel = ({ version, properties, vocabulary, entries }: BuiltModel): Buffer => {
	const head: Head = { version, properties };
	return compress(packSections(head, [vocabulary, entries.lengths, entries.bytes]));
};

/** Reads what {@link packModel} packed. */
export const unpackModel = (packed: Buffer): BuiltModel => {
	const { head, sections } = unpackSections<Head>(decompress(packed));
	const [vocabulary, lengths, bytes] = sections;
	return {
		...head,
		vocabulary: vocabulary.read(Float64Array),
		entries: { lengths: lengths.read(Uint16Array), bytes: bytes.read(Uint8Array) },
	};
};

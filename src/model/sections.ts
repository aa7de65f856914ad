/** Bytes of typed arrays begin at a multiple of this, the size of their largest element, so that they are read where they lie. */
const ALIGNMENT = 8;

interface Lengths {
	readonly head: unknown;
	readonly lengths: readonly number[];
}

/** Packs a head (JSON) and arrays: four bytes for the head's length, the head, then each array where it can be read in place. */
export const packSections = (head: unknown, arrays: readonly ArrayBufferView[]): Buffer => {
	const lengths = arrays.map(({ byteLength }) => byteLength);
	const json = Buffer.from(JSON.stringify({ head, lengths } satisfies Lengths));
	const start = align(4 + json.length);
	const bytes = Buffer.alloc(lengths.reduce((end, length) => align(end + length), start));
	bytes.writeUInt32LE(json.length);
	json.copy(bytes, 4);
	let from = start;
	for (const { buffer, byteOffset, byteLength } of arrays) {
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), from);
		from = align(from + byteLength);
	}
	return bytes;
};

/** A section of packed bytes, to be read as the type of array that was packed. */
export interface Section {
	read<A>(type: ArrayType<A>): A;
	bytes(): Buffer;
}

type ArrayType<A> = {
	new (buffer: ArrayBufferLike, byteOffset: number, length: number): A;
	readonly BYTES_PER_ELEMENT: number;
};

/** Reads what {@link packSections} packed, without copying the arrays. */
export const unpackSections = <Head>(
	packed: Buffer,
): { readonly head: Head; readonly sections: readonly Section[] } => {
	const bytes = aligned(packed);
	const jsonLength = bytes.readUInt32LE();
	const json = JSON.parse(bytes.toString('utf8', 4, 4 + jsonLength)) as Lengths;
	let from = align(4 + jsonLength);
	const sections = json.lengths.map((length) => {
		const start = bytes.byteOffset + from;
		from = align(from + length);
		return toSection(bytes.buffer, start, length);
	});
	return { head: json.head as Head, sections };
};

const toSection = (buffer: ArrayBufferLike, start: number, length: number): Section => ({
	read: (type) => new type(buffer, start, length / type.BYTES_PER_ELEMENT),
	bytes: () => Buffer.from(buffer as ArrayBuffer, start, length),
});

const align = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

/** The bytes where they lie, or moved to where arrays can be read. */
const aligned = (packed: Buffer): Buffer =>
	packed.byteOffset % ALIGNMENT === 0 ? packed : Buffer.from(new Uint8Array(packed).buffer);

/** Reads bytes that are one array. */
export const toArray = <A>(packed: Buffer, type: ArrayType<A>): A => {
	const { buffer, byteOffset, byteLength } = aligned(packed);
	return new type(buffer, byteOffset, byteLength / type.BYTES_PER_ELEMENT);
};

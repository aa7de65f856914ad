import { constants, zstdCompressSync, zstdDecompress, zstdDecompressSync } from 'node:zlib';

/** What was compressed begins with its length, so that it is unpacked in one piece: piece by piece takes twice as long. */
const LENGTH_BYTES = 4;

/** Zstandard (RFC 8878), which opens several times faster than gzip; levels above save 2 % and take a third longer to open. */
export const compress = (bytes: Buffer): Buffer => {
	const length = Buffer.alloc(LENGTH_BYTES);
	length.writeUInt32LE(bytes.length);
	const params = { [constants.ZSTD_c_compressionLevel]: 17 };
	return Buffer.concat([length, zstdCompressSync(bytes, { params })]);
};

export const decompress = (packed: Buffer): Buffer =>
	zstdDecompressSync(packed.subarray(LENGTH_BYTES), { chunkSize: lengthOf(packed) });

/** The same in a thread of its own. */
export const decompressAside = (packed: Buffer): Promise<Buffer> =>
	new Promise((resolve, reject) =>
		zstdDecompress(
			packed.subarray(LENGTH_BYTES),
			{ chunkSize: lengthOf(packed) },
			(error, bytes) => (error ? reject(error) : resolve(bytes)),
		),
	);

/** No chunk may be shorter than 64 bytes. */
const lengthOf = (packed: Buffer): number => Math.max(64, packed.readUInt32LE());

import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Zstandard (RFC 8878) at its highest usual level: it opens several times faster than gzip. */
export const compress = (bytes: Buffer): Buffer =>
	zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });

export const decompress = (packed: Buffer): Buffer => zstdDecompressSync(packed);

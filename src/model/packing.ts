import { gunzipSync, gzipSync } from 'node:zlib';
import { PROPERTIES } from '../example/label';
import type { BuiltArrays, BuiltHeader, BuiltModel, BuiltProperty } from './defaultModel';

/** The arrays of a property in the order in which they are packed, each with the type that reads its bytes. */
const ARRAYS = {
	weights: Uint8Array,
	starts: Uint32Array,
	postingClasses: Uint8Array,
	postingCounts: Uint16Array,
	shiftStarts: Uint32Array,
	shiftClasses: Uint8Array,
	shiftSteps: Int8Array,
} as const;

const NAMES = Object.keys(ARRAYS) as Array<keyof BuiltArrays>;

interface Head {
	readonly version: string;
	readonly headers: readonly BuiltHeader[];
	/** Bytes of the vocabulary, then of each array of each property. */
	readonly lengths: readonly number[];
}

/** Packs a built model: four bytes for the length of a JSON head, the head, the vocabulary and the arrays, gzipped. */
export const packModel = ({ version, vocabulary, properties }: BuiltModel): Buffer => {
	const words = Buffer.from(vocabulary.join('\n'));
	const arrays = PROPERTIES.flatMap((property) => NAMES.map((name) => properties[property][name]));
	const head: Head = {
		version,
		headers: PROPERTIES.map((property) => toHeader(properties[property])),
		lengths: [words, ...arrays].map(({ byteLength }) => byteLength),
	};
	const json = Buffer.from(JSON.stringify(head));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length);
	const bytes = arrays.map((array) =>
		Buffer.from(array.buffer, array.byteOffset, array.byteLength),
	);
	return gzipSync(Buffer.concat([length, json, words, ...bytes]), { level: 9 });
};

const toHeader = (built: BuiltHeader): BuiltHeader => {
	const { classes, documents, tokens, biases, kinds, calibration } = built;
	return { classes, documents, tokens, biases, kinds, calibration };
};

/** Reads what {@link packModel} packed. */
export const unpackModel = (packed: Buffer): BuiltModel => {
	const bytes = gunzipSync(packed);
	const start = 4 + bytes.readUInt32LE();
	const { version, headers, lengths } = JSON.parse(bytes.toString('utf8', 4, start)) as Head;
	const [words, ...parts] = slice(bytes, start, lengths);
	const [department, responsibility] = headers.map((header, i) =>
		toProperty(header, parts.slice(i * NAMES.length, (i + 1) * NAMES.length)),
	);
	return {
		version,
		vocabulary: words.toString('utf8').split('\n'),
		properties: { department, responsibility },
	};
};

const slice = (bytes: Buffer, start: number, lengths: readonly number[]): Buffer[] => {
	let from = start;
	return lengths.map((length) => bytes.subarray(from, (from += length)));
};

/** Copies the bytes of each array, because typed arrays must begin at a multiple of their element's size. */
const toProperty = (header: BuiltHeader, parts: readonly Buffer[]): BuiltProperty => {
	const read = (name: keyof BuiltArrays) => {
		return new ARRAYS[name](new Uint8Array(parts[NAMES.indexOf(name)]).buffer);
	};
	return {
		...header,
		...(Object.fromEntries(NAMES.map((name) => [name, read(name)])) as unknown as BuiltArrays),
	};
};

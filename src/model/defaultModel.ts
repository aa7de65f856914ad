import { gunzipSync, gzipSync } from 'node:zlib';
import { PROPERTIES, type Property } from '../example/label';
import { TOKEN_KINDS } from '../example/tokenizer';
import type { Calibration } from './calibration';
import type { BaseCounts, ClassName } from './naiveBayes';
import { UNFITTED, type Weights } from './weights';

/** What a new model starts with: counts, weights and calibration of each property, built by `npm run train`. */
export interface DefaultModel {
	readonly version: string;
	readonly properties: Readonly<Record<Property, DefaultProperty>>;
}

export interface DefaultProperty {
	readonly base: BaseCounts;
	readonly weights: Weights;
	readonly calibration: Calibration;
}

/** The part of a built property that is small enough for JSON; arrays in the order of `classes`, `kinds` of TOKEN_KINDS. */
interface Header {
	readonly classes: readonly ClassName[];
	readonly documents: readonly number[];
	readonly tokens: readonly number[];
	readonly biases: readonly number[];
	readonly kinds: readonly number[];
	readonly calibration: Calibration;
}

/** A built property: one weight a token of the shared vocabulary, and its counts as postings (class index, count). */
export interface BuiltProperty extends Header {
	readonly weights: Float32Array;
	/** Postings of token i stand at starts[i] up to starts[i + 1]. */
	readonly starts: Uint32Array;
	readonly postingClasses: Uint8Array;
	readonly postingCounts: Uint16Array;
}

export interface BuiltModel {
	readonly version: string;
	readonly vocabulary: readonly string[];
	readonly properties: Readonly<Record<Property, BuiltProperty>>;
}

const ARRAYS = ['weights', 'starts', 'postingClasses', 'postingCounts'] as const;

/** Packs a built model: a length, a JSON header, the vocabulary and the arrays of each property, gzipped. */
export const packModel = ({ version, vocabulary, properties }: BuiltModel): Buffer => {
	const words = Buffer.from(vocabulary.join('\n'));
	const arrays = PROPERTIES.flatMap((property) => ARRAYS.map((name) => properties[property][name]));
	const lengths = [words.length, ...arrays.map(({ byteLength }) => byteLength)];
	const headers = PROPERTIES.map((property) => toHeader(properties[property]));
	const json = Buffer.from(JSON.stringify({ version, headers, lengths }));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length);
	const bytes = arrays.map(({ buffer, byteOffset, byteLength }) =>
		Buffer.from(buffer, byteOffset, byteLength),
	);
	return gzipSync(Buffer.concat([length, json, words, ...bytes]), { level: 9 });
};

const toHeader = (built: Header): Header => {
	const { classes, documents, tokens, biases, kinds, calibration } = built;
	return { classes, documents, tokens, biases, kinds, calibration };
};

/** Reads what {@link packModel} packed. */
export const unpackModel = (packed: Buffer): DefaultModel => {
	const bytes = gunzipSync(packed);
	const start = 4 + bytes.readUInt32LE();
	const { version, headers, lengths } = JSON.parse(bytes.toString('utf8', 4, start)) as {
		version: string;
		headers: readonly Header[];
		lengths: readonly number[];
	};
	const parts = slice(bytes, start, lengths);
	const ids = new Map(
		parts[0]
			.toString('utf8')
			.split('\n')
			.map((token, id) => [token, id]),
	);
	const read = (at: number): DefaultProperty =>
		toProperty(headers[at], ids, parts.slice(1 + at * ARRAYS.length));
	return { version, properties: { department: read(0), responsibility: read(1) } };
};

const slice = (bytes: Buffer, start: number, lengths: readonly number[]): Buffer[] => {
	let from = start;
	return lengths.map((length) => bytes.subarray(from, (from += length)));
};

const toProperty = (
	header: Header,
	ids: ReadonlyMap<string, number>,
	parts: readonly Buffer[],
): DefaultProperty => {
	const [weights, starts, classes, counts] = parts.map((part) =>
		part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength),
	);
	const built = {
		...header,
		weights: new Float32Array(weights),
		starts: new Uint32Array(starts),
		postingClasses: new Uint8Array(classes),
		postingCounts: new Uint16Array(counts),
	};
	return {
		base: toCounts(built, ids),
		weights: toWeights(built, ids),
		calibration: header.calibration,
	};
};

const toCounts = (built: BuiltProperty, ids: ReadonlyMap<string, number>): BaseCounts => {
	const at = new Map(built.classes.map((name, i) => [name, i]));
	const { starts, postingClasses, postingCounts } = built;
	const range = (token: string): [number, number] => {
		const id = ids.get(token);
		return id === undefined ? [0, 0] : [starts[id], starts[id + 1]];
	};
	return {
		classes: built.classes,
		documents: (name) => built.documents[at.get(name) ?? -1] ?? 0,
		tokens: (name) => built.tokens[at.get(name) ?? -1] ?? 0,
		visit(token, visit) {
			const [from, to] = range(token);
			for (let i = from; i < to; i++) visit(built.classes[postingClasses[i]], postingCounts[i]);
		},
		has: (token) => ids.has(token),
		vocabularySize: ids.size,
	};
};

const toWeights = (built: BuiltProperty, ids: ReadonlyMap<string, number>): Weights => {
	const at = new Map(built.classes.map((name, i) => [name, i]));
	const kinds = new Map(TOKEN_KINDS.map((kind, i) => [kind, built.kinds[i]]));
	return {
		token: (text) => built.weights[ids.get(text) ?? -1] ?? UNFITTED,
		kind: (kind) => kinds.get(kind) ?? 1,
		bias: (name) => built.biases[at.get(name) ?? -1],
	};
};

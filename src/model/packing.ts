import { gunzipSync, gzipSync } from 'node:zlib';
import { PROPERTIES } from '../example/label';
import type { BuiltArrays, BuiltHeader, BuiltModel, BuiltProperty } from './defaultModel';
import { packSections, unpackSections, type Section } from './sections';

/** The arrays of a property in the order in which they are packed. */
const NAMES = [
	'weights',
	'postings',
	'postingClasses',
	'postingCounts',
	'shifts',
	'shiftClasses',
	'shiftSteps',
] as const satisfies ReadonlyArray<keyof BuiltArrays>;

interface Head {
	readonly version: string;
	readonly headers: readonly BuiltHeader[];
}

/** Packs a built model: what is small of it as JSON, then the vocabulary and the arrays of each property; all gzipped. */
export const packModel = ({ version, vocabulary, properties }: BuiltModel): Buffer => {
	const headers = PROPERTIES.map((property) => toHeader(properties[property]));
	const arrays = PROPERTIES.flatMap((property) => NAMES.map((name) => properties[property][name]));
	const head: Head = { version, headers };
	return gzipSync(packSections(head, [vocabulary, ...arrays]), { level: 9 });
};

const toHeader = (built: BuiltHeader): BuiltHeader => {
	const { classes, documents, tokens, biases, kinds, calibration } = built;
	return { classes, documents, tokens, biases, kinds, calibration };
};

/** Reads what {@link packModel} packed. */
export const unpackModel = (packed: Buffer): BuiltModel => {
	const { head, sections } = unpackSections<Head>(gunzipSync(packed));
	const [department, responsibility] = head.headers.map((header, i) =>
		toProperty(header, sections.slice(1 + i * NAMES.length)),
	);
	return {
		version: head.version,
		vocabulary: sections[0].read(Float64Array),
		properties: { department, responsibility },
	};
};

const toProperty = (header: BuiltHeader, sections: readonly Section[]): BuiltProperty => ({
	...header,
	weights: sections[0].read(Uint8Array),
	postings: sections[1].read(Uint8Array),
	postingClasses: sections[2].read(Uint8Array),
	postingCounts: sections[3].read(Uint16Array),
	shifts: sections[4].read(Uint8Array),
	shiftClasses: sections[5].read(Uint8Array),
	shiftSteps: sections[6].read(Int8Array),
});

import type { Label, Statement } from '../example/label';
import { toDocument } from '../example/title';
import { indexFingerprints, orderByFingerprint } from '../model/fingerprints';
import { packSections, unpackSections } from '../model/sections';
import { LESSON_KINDS } from './events';
import type { Remembered } from './remembered';

/** Lessons that a snapshot holds, read where they lie. Those of a title that is taken out are no longer there. */
export interface FrozenLessons {
	/** The lessons of a title, by its key, in journal order. */
	find(key: string): readonly Remembered[];
	/** Takes the lessons of a title out. */
	take(key: string): void;
	/** The key of the lesson at a position, whether it was taken out or not; `undefined` where none stands. */
	keyAt(position: number): string | undefined;
	/** The kind of the lesson at each position, as memory keeps it. */
	readonly kinds: Uint8Array;
	/** Those that were not taken out, as {@link freezeLessons} takes them. */
	rest(): Iterable<FrozenTitle>;
}

/** The lessons of one title. Its key is known by fingerprint only. */
export interface FrozenTitle {
	readonly fingerprint: number;
	readonly lessons: readonly Remembered[];
}

/** What the codes in a lesson stand for: 0 nothing said, 1 none, 2 and more a label. */
type Codebook = ReadonlyArray<Label | null>;

const NOTHING_SAID = 0;

type Coded = readonly [
	position: number,
	kind: number,
	department: number,
	responsibility: number,
	title: string,
];

export const readFrozenLessons = (packed: Buffer): FrozenLessons => {
	const { head: codebook, sections } = unpackSections<Codebook>(packed);
	const fingerprints = sections[0].read(Float64Array);
	const starts = sections[1].read(Uint32Array);
	const bytes = sections[2].bytes();
	const rows = sections[3].read(Uint32Array);
	const index = indexFingerprints(fingerprints);
	const taken = new Uint8Array(index.size);

	const lessonsAt = (row: number): Remembered[] =>
		(JSON.parse(bytes.toString('utf8', starts[row], starts[row + 1])) as Coded[]).map((coded) =>
			decode(coded, codebook),
		);

	return {
		kinds: sections[4].read(Uint8Array),
		find(key) {
			const row = index.find(key);
			return row >= 0 && taken[row] === 0 ? lessonsAt(row) : [];
		},
		take(key) {
			const row = index.find(key);
			if (row >= 0) taken[row] = 1;
		},
		keyAt(position) {
			const row = (rows[position] ?? 0) - 1;
			return row < 0 ? undefined : toDocument(lessonsAt(row)[0].title).key;
		},
		*rest() {
			for (let row = 0; row < index.size; row++)
				if (taken[row] === 0) yield { fingerprint: fingerprints[row], lessons: lessonsAt(row) };
		},
	};
};

const decode = (coded: Coded, codebook: Codebook): Remembered => {
	const [position, kind, department, responsibility, title] = coded;
	const said = (code: number): Statement | undefined =>
		code === NOTHING_SAID ? undefined : codebook[code];
	return {
		position,
		kind: LESSON_KINDS[kind],
		title,
		statements: { department: said(department), responsibility: said(responsibility) },
	};
};

/** Packs the lessons of titles, in any order of titles; `kinds` has an entry for each position from 0 to the last. */
export const freezeLessons = (titles: Iterable<FrozenTitle>, kinds: Uint8Array): Buffer => {
	const codes = new Map<Statement | undefined, number>([
		[undefined, NOTHING_SAID],
		[null, 1],
	]);
	const codeOf = (statement: Statement | undefined): number => {
		if (!codes.has(statement)) codes.set(statement, codes.size);
		return codes.get(statement)!;
	};
	const encode = ({ position, kind, title, statements }: Remembered): Coded => [
		position,
		LESSON_KINDS.indexOf(kind),
		codeOf(statements.department),
		codeOf(statements.responsibility),
		title,
	];
	const fingerprints: number[] = [];
	const texts: Buffer[] = [];
	/** Of each position the number of its title in the order given, from 1; 0 where no lesson stands. */
	const owners = new Uint32Array(kinds.length);
	for (const { fingerprint, lessons } of titles) {
		fingerprints.push(fingerprint);
		for (const { position } of lessons) owners[position] = fingerprints.length;
		texts.push(Buffer.from(JSON.stringify(lessons.map(encode))));
	}
	const order = orderByFingerprint(fingerprints);
	const starts = new Uint32Array(order.length + 1);
	const places = new Uint32Array(order.length + 1);
	order.forEach((row, i) => {
		starts[i + 1] = starts[i] + texts[row].length;
		places[row + 1] = i + 1;
	});
	const codebook = [...codes.keys()].map((statement) => statement ?? null);
	return packSections(codebook satisfies Codebook, [
		Float64Array.from(order, (row) => fingerprints[row]),
		starts,
		Buffer.concat(Array.from(order, (row) => texts[row])),
		owners.map((owner) => places[owner]),
		kinds,
	]);
};

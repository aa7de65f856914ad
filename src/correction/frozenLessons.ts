import type { Label, Statement } from '../example/label';
import { indexFingerprints, orderByFingerprint } from '../model/fingerprints';
import { packSections, unpackSections } from '../model/sections';
import type { LessonKind } from './events';
import type { Remembered } from './remembered';

/** Lessons that a snapshot holds, read where they lie. Those of a title that is taken out are no longer there. */
export interface FrozenLessons {
	/** The lessons of a title, by its key, in journal order. */
	find(key: string): readonly Remembered[];
	/** Takes the lessons of a title out. */
	take(key: string): void;
	/** How many there were of each kind before any was taken out. */
	readonly tally: Tally;
	/** Those that were not taken out, as {@link freezeLessons} takes them. */
	rest(): Iterable<FrozenTitle>;
}

/** How many lessons there are of each kind. */
export type Tally = Readonly<Record<LessonKind, number>>;

/** The lessons of one title. Its key is known by fingerprint only. */
export interface FrozenTitle {
	readonly fingerprint: number;
	readonly lessons: readonly Remembered[];
}

interface Head {
	readonly codebook: Codebook;
	readonly tally: Tally;
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

const KINDS: readonly LessonKind[] = ['example', 'confirmation', 'correction'];

export const readFrozenLessons = (packed: Buffer): FrozenLessons => {
	const { head, sections } = unpackSections<Head>(packed);
	const fingerprints = sections[0].read(Float64Array);
	const starts = sections[1].read(Uint32Array);
	const bytes = sections[2].bytes();
	const index = indexFingerprints(fingerprints);
	const taken = new Uint8Array(index.size);

	const lessonsAt = (row: number): Remembered[] =>
		(JSON.parse(bytes.toString('utf8', starts[row], starts[row + 1])) as Coded[]).map((coded) =>
			decode(coded, head.codebook),
		);

	return {
		tally: head.tally,
		find(key) {
			const row = index.find(key);
			return row >= 0 && taken[row] === 0 ? lessonsAt(row) : [];
		},
		take(key) {
			const row = index.find(key);
			if (row >= 0) taken[row] = 1;
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
		kind: KINDS[kind],
		title,
		statements: { department: said(department), responsibility: said(responsibility) },
	};
};

/** Packs the lessons of titles, in any order of titles. */
export const freezeLessons = (titles: Iterable<FrozenTitle>, tally: Tally): Buffer => {
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
		KINDS.indexOf(kind),
		codeOf(statements.department),
		codeOf(statements.responsibility),
		title,
	];
	const fingerprints: number[] = [];
	const texts: Buffer[] = [];
	for (const { fingerprint, lessons } of titles) {
		fingerprints.push(fingerprint);
		texts.push(Buffer.from(JSON.stringify(lessons.map(encode))));
	}
	const order = orderByFingerprint(fingerprints);
	const starts = new Uint32Array(order.length + 1);
	order.forEach((row, i) => (starts[i + 1] = starts[i] + texts[row].length));
	const codebook = [...codes.keys()].map((statement) => statement ?? null);
	return packSections({ codebook, tally } satisfies Head, [
		Float64Array.from(order, (row) => fingerprints[row]),
		starts,
		Buffer.concat(Array.from(order, (row) => texts[row])),
	]);
};

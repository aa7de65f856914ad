import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { JournalEvent, LessonKind, NewEvent } from '../../../src/correction/events';
import { evolve, type Projection } from '../../../src/correction/evolve';
import { lessonsOf } from '../../../src/correction/memory';
import { createProjection, fromParts, toParts } from '../../../src/correction/snapshot';
import { PROPERTIES, type Label } from '../../../src/example/label';
import { toDocument } from '../../../src/example/title';
import { toTokens } from '../../../src/example/tokenizer';
import { NO_COUNTS, type NaiveBayes } from '../../../src/model/naiveBayes';

const TITLES = ['Ferry Captain', 'FERRY  captain', 'Ferry Clerk', 'Night Clerk'];
const WORDS = TITLES.flatMap((title) => toTokens(toDocument(title)).map(({ text }) => text));

const statement = (labels: readonly string[]) =>
	fc.constantFrom(...[...(labels as Label[]), null, undefined]);

const lesson = fc.record({
	kind: fc.constantFrom<LessonKind[]>('example', 'confirmation', 'correction'),
	title: fc.constantFrom(...TITLES),
	department: statement(['Ships', 'Hotel']),
	responsibility: statement(['Crew']),
	undoneAt: fc.option(fc.nat(), { nil: undefined }),
});

const AT = '2026-01-02T03:04:05.678Z';

const BASES = { department: NO_COUNTS, responsibility: NO_COUNTS };

/** Applies the events, with a snapshot written and read after those of these positions. */
const project = (events: readonly NewEvent[], snapshots: readonly number[] = []): Projection => {
	let projection = createProjection(BASES);
	events.forEach((event, i) => {
		evolve(projection, { ...event, position: i + 1 } as JournalEvent);
		if (snapshots.includes(i + 1)) projection = fromParts(BASES, i + 1, toParts(projection));
	});
	return projection;
};

/** All counts of both properties, and what is remembered of each title (without positions). */
const contentOf = ({ bayes, memory }: Projection): unknown => ({
	counts: PROPERTIES.map((property) => countsOf(bayes[property])),
	tally: memory.tally,
	lessons: TITLES.map((title) =>
		lessonsOf(memory, toDocument(title).key).map(({ kind, title: written, statements }) => ({
			kind,
			written,
			department: statements.department,
			responsibility: statements.responsibility,
		})),
	),
});

const countsOf = (bayes: NaiveBayes): unknown => ({
	vocabulary: bayes.vocabularySize,
	classes: bayes.classes.map((name) => [name, bayes.documents(name), bayes.tokens(name)]).sort(),
	words: WORDS.map((word) => {
		const met: unknown[] = [];
		bayes.visit(word, (name, count) => met.push([name, count]));
		return met.sort();
	}),
});

type Said = typeof lesson extends fc.Arbitrary<infer T> ? T : never;

const taughtOf = (lessons: readonly Said[]): NewEvent[] =>
	lessons.map(({ kind, title, department, responsibility }, i): NewEvent => ({
		...{ kind, title, statements: { department, responsibility } },
		...{ id: `${i}`, actor: null, at: AT, classificationId: null, submissionKey: null },
	}));

const undoneOf = (lessons: readonly Said[]): NewEvent[] =>
	lessons
		.map(({ title, undoneAt }, i) => ({ title, undoneAt, undoes: i + 1 }))
		.filter(({ undoneAt }) => undoneAt !== undefined)
		.sort((a, b) => a.undoneAt! - b.undoneAt!)
		.map(({ title, undoes }): NewEvent => ({
			...{ kind: 'undo', title, undoes, id: `undo ${undoes}`, actor: null, at: AT },
		}));

test('Lessons undone in any order leave counts and memory as if they had never been', () => {
	fc.assert(
		fc.property(fc.array(lesson, { maxLength: 12 }), (lessons) => {
			const taught = taughtOf(lessons);

			const lived = project([...taught, ...undoneOf(lessons)]);
			const never = project(taught.filter((_, i) => lessons[i].undoneAt === undefined));

			assert.deepEqual(contentOf(lived), contentOf(never));
		}),
	);
});

test('Snapshots at any positions make no difference to what is learned and taken back after them', () => {
	const lessonsOfRun = fc.array(lesson, { maxLength: 12 });
	const positions = fc.array(fc.integer({ min: 1, max: 24 }), { maxLength: 3 });
	fc.assert(
		fc.property(lessonsOfRun, positions, (lessons, snapshots) => {
			const events = [...taughtOf(lessons), ...undoneOf(lessons)];

			const withSnapshots = project(events, snapshots);
			const without = project(events);

			assert.deepEqual(contentOf(withSnapshots), contentOf(without));
		}),
	);
});

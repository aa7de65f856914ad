import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toPlainDefaults } from '../../../scripts/plainModel';
import type { JournalEvent, LessonKind, NewEvent } from '../../../src/correction/events';
import { evolve, type Projection } from '../../../src/correction/evolve';
import { lessonsOf } from '../../../src/correction/memory';
import { createProjection } from '../../../src/correction/snapshot';
import { PROPERTIES, type Label } from '../../../src/example/label';
import { toDocument } from '../../../src/example/title';
import { toTokens } from '../../../src/example/tokenizer';
import type { NaiveBayes } from '../../../src/model/naiveBayes';

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

const project = (events: readonly NewEvent[]): Projection => {
	const projection = createProjection(toPlainDefaults(), true);
	events.forEach((event, i) => evolve(projection, { ...event, position: i + 1 } as JournalEvent));
	return projection;
};

/** All counts of both properties, and what is remembered of each title (without positions). */
const contentOf = ({ bayes, memory }: Projection): unknown => ({
	counts: PROPERTIES.map((property) => countsOf(bayes[property])),
	lessons: [...memory.lessons.keys()]
		.map((key) => [
			key,
			lessonsOf(memory, key).map(({ kind, title, statements }) => ({ kind, title, statements })),
		])
		.filter(([, lessons]) => lessons.length > 0)
		.sort(),
});

const countsOf = (bayes: NaiveBayes): unknown => ({
	vocabulary: bayes.vocabularySize,
	classes: bayes.classes.map((name) => [name, bayes.documents(name), bayes.tokens(name)]).sort(),
	words: WORDS.map((word) => {
		const met: unknown[] = [];
		bayes.visit(word, (at, count) => met.push([bayes.classes[at], count]));
		return met.sort();
	}),
});

test('Lessons undone in any order leave counts and memory as if they had never been', () => {
	fc.assert(
		fc.property(fc.array(lesson, { maxLength: 12 }), (lessons) => {
			const taught = lessons.map(({ kind, title, department, responsibility }, i): NewEvent => ({
				...{ kind, title, statements: { department, responsibility }, answered: null },
				...{ id: `${i}`, actor: null, at: AT, classificationId: null, submissionKey: null },
			}));
			const undone = lessons
				.map(({ undoneAt }, i) => ({ undoneAt, undoes: i + 1 }))
				.filter(({ undoneAt }) => undoneAt !== undefined)
				.sort((a, b) => a.undoneAt! - b.undoneAt!)
				.map(({ undoes }): NewEvent => ({
					...{ kind: 'undo', undoes, id: `undo ${undoes}`, actor: null, at: AT },
				}));

			const lived = project([...taught, ...undone]);
			const never = project(taught.filter((_, i) => lessons[i].undoneAt === undefined));

			assert.deepEqual(contentOf(lived), contentOf(never));
		}),
	);
});

describe('The number of documents that a lesson counts as', () => {
	const COUNTS: ReadonlyArray<readonly [kind: LessonKind, documents: number]> = [
		['example', 1],
		['confirmation', 1],
		['correction', 2],
	];
	const said = (kind: LessonKind): NewEvent => ({
		...{ kind, title: 'Ferry Clerk', statements: { department: 'Ships' as Label } },
		...{ answered: null, id: kind, actor: null, at: AT },
		...{ classificationId: null, submissionKey: null },
	});

	for (const [kind, documents] of COUNTS)
		test(`is ${documents} for one ${kind}`, () => {
			const { bayes } = project([said(kind)]);

			assert.equal(bayes.department.documents('Ships'), documents);
		});

	test('is that of the later one where it says the same', () => {
		const { bayes } = project([said('confirmation'), said('correction')]);

		assert.equal(bayes.department.documents('Ships'), 2);
	});
});

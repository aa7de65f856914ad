import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeMemory } from '../../../src/correction/changeMemory';
import type { LessonKind } from '../../../src/correction/events';
import { createMemory, recall, type Memory } from '../../../src/correction/memory';
import type { Label, Statements } from '../../../src/example/label';

const SALES = 'Sales' as Label;
const LEGAL = 'Legal' as Label;
const INTERN = 'Intern' as Label;

type Said = readonly [kind: LessonKind, statements: Statements];

const ORIGIN = { id: 'a', actor: null, at: '2026-01-02T03:04:05.678Z' };

const undo = (memory: Memory, undoes: number) =>
	changeMemory(memory, { ...ORIGIN, kind: 'undo', undoes, position: 9 });

const memoryOf = (...lessons: readonly Said[]): Memory => {
	const memory = createMemory();
	lessons.forEach(([kind, statements], i) => {
		const about = { classificationId: null, submissionKey: null, title: 'Clerk', answered: null };
		changeMemory(memory, { ...ORIGIN, ...about, kind, statements, position: i + 1 });
	});
	return memory;
};

/** What holds: department, then responsibility. */
const held = (memory: Memory): unknown[] => {
	const { department, responsibility } = recall(memory, 'clerk');
	return [department?.statement, responsibility?.statement];
};

const LAST = 9;

const contentOf = ({ kinds, inForce, ...rest }: Memory): unknown => ({
	...rest,
	kinds: kinds.upTo(LAST),
	inForce: inForce.upTo(LAST),
});

describe('Of a title holds', () => {
	const CASES: ReadonlyArray<readonly [name: string, lessons: Said[], expected: unknown[]]> = [
		['nothing before anything was said', [], [undefined, undefined]],
		['what was said', [['correction', { department: SALES }]], [SALES, undefined]],
		['none where none was said', [['correction', { department: null }]], [null, undefined]],
		[
			'the last of two statements',
			[
				['correction', { department: SALES }],
				['confirmation', { department: LEGAL }],
			],
			[LEGAL, undefined],
		],
		[
			'each property by itself',
			[
				['correction', { department: SALES, responsibility: INTERN }],
				['correction', { department: LEGAL }],
			],
			[LEGAL, INTERN],
		],
		[
			'what a person said, though an example came later',
			[
				['correction', { department: SALES }],
				['example', { department: LEGAL, responsibility: INTERN }],
			],
			[SALES, INTERN],
		],
	];

	for (const [name, lessons, expected] of CASES) {
		test(name, () => assert.deepEqual(held(memoryOf(...lessons)), expected));
	}
});

describe('Taking back', () => {
	test('a lesson brings back the one before', () => {
		const memory = memoryOf(
			['correction', { department: SALES }],
			['correction', { department: LEGAL }],
		);

		undo(memory, 2);

		assert.deepEqual(held(memory), [SALES, undefined]);
	});

	test('what is not there changes nothing', () => {
		const memory = memoryOf(['correction', { department: SALES }]);

		undo(memory, 7);

		assert.deepEqual(held(memory), [SALES, undefined]);
	});
});

describe('Forgetting', () => {
	test('the only lesson of a title leaves no trace of it', () => {
		const memory = memoryOf(['correction', { department: SALES }]);

		changeMemory(memory, { ...ORIGIN, kind: 'forget', positions: [1], position: 2 });

		assert.deepEqual(contentOf(memory), contentOf(createMemory()));
	});
});

describe('A change that did not reach the journal', () => {
	const CHANGES = [
		['of taking back', { kind: 'undo', undoes: 2 }],
		['of renaming', { kind: 'rename', property: 'department', from: LEGAL, to: SALES }],
		['of restoring', { kind: 'restore', to: 1 }],
		['of forgetting', { kind: 'forget', positions: [1, 2] }],
	] as const;

	for (const [name, change] of CHANGES) {
		test(`${name} leaves no trace`, () => {
			const lessons: Said[] = [
				['correction', { department: SALES, responsibility: INTERN }],
				['correction', { department: LEGAL }],
			];
			const memory = memoryOf(...lessons);

			const back = changeMemory(memory, { ...ORIGIN, ...change, position: 3 });
			back();

			assert.deepEqual(contentOf(memory), contentOf(memoryOf(...lessons)));
		});
	}
});

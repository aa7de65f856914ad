import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LessonKind } from '../../../src/correction/events';
import {
	createMemory,
	forget,
	recall,
	remember,
	type Memory,
} from '../../../src/correction/memory';
import type { Label, Statements } from '../../../src/example/label';

const SALES = 'Sales' as Label;
const LEGAL = 'Legal' as Label;
const INTERN = 'Intern' as Label;

type Said = readonly [kind: LessonKind, statements: Statements];

const memoryOf = (...lessons: readonly Said[]): Memory => {
	const memory = createMemory();
	lessons.forEach(([kind, statements], i) => {
		const origin = { id: `${i}`, actor: null, at: '2026-01-02T03:04:05.678Z' };
		const about = { classificationId: null, submissionKey: null, title: 'Clerk' };
		remember(memory, 'clerk', { ...origin, ...about, kind, statements, position: i + 1 });
	});
	return memory;
};

/** What holds: department, then responsibility. */
const held = (memory: Memory): unknown[] => {
	const { department, responsibility } = recall(memory, 'clerk');
	return [department?.statement, responsibility?.statement];
};

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

describe('Forgetting', () => {
	test('a lesson brings back the one before', () => {
		const memory = memoryOf(
			['correction', { department: SALES }],
			['correction', { department: LEGAL }],
		);

		forget(memory, 'clerk', 2);

		assert.deepEqual(held(memory), [SALES, undefined]);
	});

	test('the only lesson of a title leaves no trace of it', () => {
		const memory = memoryOf(['correction', { department: SALES }]);

		forget(memory, 'clerk', 1);

		assert.equal(memory.lessons.size, 0);
	});

	test('what is not there changes nothing', () => {
		const memory = memoryOf(['correction', { department: SALES }]);

		forget(memory, 'clerk', 7);
		forget(memory, 'unheard of', 1);

		assert.deepEqual(held(memory), [SALES, undefined]);
	});
});

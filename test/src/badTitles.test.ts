import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { JobTitleModel } from '../../src/index';
import { classifyOne, labelsOf, newPath, open, openEmpty } from './workbench';

const OWN_KEYS = Reflect.ownKeys(Object.prototype);

let model: JobTitleModel;
before(async () => {
	model = await open();
});

const NO_TITLES: ReadonlyArray<readonly [name: string, title: unknown]> = [
	['an empty text', ''],
	['blanks', ' \t\r\n\u00a0\u3000 '],
	['null', null],
	['undefined', undefined],
	['a number', 42],
	['not a number', Number.NaN],
	['100,000 characters', 'manager '.repeat(12_500)],
	['pictures', '🚀👩🏽‍💻'],
	['control characters', '\u0000\u0007\u001b\u0085'],
	['invisible characters', '\u200b\u200d\ufeff\u202e'],
	['half a surrogate pair', '\ud83d'],
	['punctuation', '-- / ** ()'],
];

describe('A text that is no title gets no label, and says so', () => {
	for (const [name, title] of NO_TITLES) {
		test(name, async () => {
			const answer = await classifyOne(model, title as string);

			assert.deepEqual(
				[answer.department.label, answer.department.confidence, answer.department.source],
				[null, 0, 'none'],
			);
			assert.deepEqual(
				[answer.responsibility.label, answer.responsibility.rank, answer.confidence],
				[null, null, 0],
			);
			assert.equal(answer.needsReview, true);
			assert.match(answer.reviewReason!, /^(?:not a job title|no known words)$/);
		});
	}
});

/** Words that plain objects know, SQL, and writing that runs the other way. */
const STRANGE = [
	'constructor',
	'__proto__',
	'toString',
	'hasOwnProperty',
	'valueOf',
	"Robert'); DROP TABLE events; --",
	"' OR 1=1 --",
	'مدير المبيعات',
	'מנהל מכירות',
	'Verkoop\u202ereganam',
	'Quark Wrangler \ud83d',
	'Nul\u0000Byte Baker',
	'%s {{ $json.title }} ${title}',
	'😀 Emoji Whisperer 😀',
	`${'very '.repeat(20_000)}long title`,
];

describe('A strange title', () => {
	for (const title of STRANGE) {
		const name = JSON.stringify(title.slice(0, 40));

		test(`is answered with a confidence from 0 to 1: ${name}`, async () => {
			const answer = await classifyOne(model, title);

			assert.equal(answer.title, title);
			assert.ok(answer.confidence >= 0 && answer.confidence <= 1);
		});

		test(`can be taught, and is known by it after replay: ${name}`, async () => {
			const file = newPath();
			const teacher = await openEmpty(file);

			const [receipt] = await teacher.correct([
				{ title, department: 'Archive', responsibility: 'Clerk', allowNewLabels: true },
			]);

			assert.equal(receipt.status, 'changed');
			assert.deepEqual(await labelsOf(teacher, title), ['Archive', 'Clerk']);
			assert.deepEqual(await labelsOf(await openEmpty(file), title), ['Archive', 'Clerk']);
		});
	}

	test('leaves the answers to others as they were', async () => {
		assert.deepEqual(await labelsOf(model, 'VP of Sales'), ['Sales', 'VP']);
	});
});

test('A title that is an object refuses the call and names the field to set', async () => {
	await assert.rejects(model.classify(['Clerk', { title: 'Clerk' } as unknown as string]), {
		code: 'INVALID_TITLE',
		message: 'Expected a job title as text, got an object.',
		hint: 'Set Job Title to a text field of the item.',
	});
});

/** Labels that spoil a plain object, or Object itself. */
const STRANGE_LABELS = [
	'constructor',
	'__proto__',
	'toString',
	'hasOwnProperty',
	'prototype',
	"x'; DROP TABLE models; --",
	'مبيعات',
	'😀',
	'42',
];

describe('A strange label', () => {
	for (const label of STRANGE_LABELS) {
		test(`is a label like any other: ${label}`, async () => {
			const file = newPath();
			const strange = await openEmpty(file);
			const said = { department: label, responsibility: label, allowNewLabels: true };
			await strange.learn([{ title: 'Archivist', department: 'Archive', responsibility: 'Clerk' }]);

			const [receipt] = await strange.correct([{ title: 'Odd One', ...said }]);

			assert.equal(receipt.error, null);
			assert.deepEqual(await labelsOf(strange, 'Odd One'), [label, label]);
			assert.deepEqual(await labelsOf(strange, 'Archivist'), ['Archive', 'Clerk']);
			assert.deepEqual(await labelsOf(await openEmpty(file), 'Odd One'), [label, label]);
			assert.deepEqual((await strange.holdings()).labels.department, ['Archive', label].sort());
		});
	}

	test('leaves Object.prototype as it was', () => {
		assert.deepEqual(Reflect.ownKeys(Object.prototype), OWN_KEYS);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Classification } from '../../src/index';
import { CLASSIFY, classifyNode, classifyOne, newDatabase, run } from './workbench';

const NO_TITLES: ReadonlyArray<readonly [name: string, title: unknown]> = [
	['nothing', ''],
	['blanks', ' \t\n '],
	['null', null],
	['a number', 42],
	['a negative number', -1.5],
	['100,000 characters', 'manager '.repeat(12_500)],
	['pictures', '🚀🚀'],
	['control characters', '\u0000\u0007\u001b'],
	['an e-mail address', 'ada@palefern.example'],
	['a web address', 'https://palefern.example'],
	['dashes', '---'],
];

describe('Classify Job Title, given no title', () => {
	const credential = newDatabase();

	for (const [name, title] of NO_TITLES) {
		test(`answers honestly that there is none: ${name}`, async () => {
			const { item, output } = await classifyOne(title, credential);

			const { department, responsibility, confidence, reviewReason } = item.json
				.classification as unknown as Classification;
			assert.equal(output, 1);
			assert.deepEqual(
				[department.label, responsibility.label, confidence, reviewReason],
				[null, null, 0, 'not a job title'],
			);
			assert.equal(item.json.job_title, title);
		});
	}
});

const STRANGE_TITLES: ReadonlyArray<readonly [name: string, title: unknown]> = [
	['true', true],
	['constructor', 'constructor'],
	['__proto__', '__proto__'],
	['toString', 'toString'],
	['hasOwnProperty', 'hasOwnProperty'],
	['SQL', "'; DROP TABLE events; --"],
	['right-to-left text', 'مدير المبيعات'],
	['another script', '販売部長'],
	['a line break', 'Software\nEngineer'],
	['half a surrogate pair', 'Software Engineer \ud83d'],
	['a template', '{{ $json.name }} ${name} %s'],
	['HTML', '<b onclick="x()">Software Engineer</b>'],
];

describe('Classify Job Title, given a strange title', () => {
	const credential = newDatabase();

	for (const [name, title] of STRANGE_TITLES) {
		test(`answers it like any other: ${name}`, async () => {
			const { item } = await classifyOne(title, credential);

			const { title: answered, confidence } = item.json.classification as unknown as Classification;
			assert.equal(item.json.job_title, title);
			assert.equal(answered, String(title));
			assert.ok(confidence >= 0 && confidence <= 1);
		});
	}

	test('is none the worse for them', async () => {
		const { item } = await classifyOne('Software Engineer', credential);

		const { department } = item.json.classification as unknown as Classification;
		assert.equal(department.label, 'Engineering');
	});
});

test('a text of 100,000 characters among titles harms none of them', async () => {
	const items = ['Software Engineer', 'x'.repeat(100_000)].map((job_title) => ({ job_title }));

	const outputs = (await run([classifyNode()], items, newDatabase())).output(CLASSIFY);

	assert.deepEqual(
		outputs.map((found) => found.length),
		[1, 1],
	);
});

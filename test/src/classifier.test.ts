import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type JobTitleModel } from '../../src/index';
import { classifyOne, labelsOf, open, openEmpty } from './workbench';

let model: JobTitleModel;
before(async () => {
	model = await open();
});

const OBVIOUS: ReadonlyArray<readonly [title: string, department: string, responsibility: string]> =
	[
		['VP of Sales', 'Sales', 'VP'],
		['vice president, sales', 'Sales', 'VP'],
		['Software Engineer', 'Engineering', 'Contributor'],
		['Head of Human Resources', 'Human Resources', 'Head'],
	];

describe('A new model', () => {
	for (const [title, department, responsibility] of OBVIOUS) {
		test(`answers ${title}`, async () => {
			assert.deepEqual(await labelsOf(model, title), [department, responsibility]);
		});
	}

	test('answers many titles in the order of asking', async () => {
		const titles = ['Software Engineer', '', 'VP of Sales'];

		const answers = await model.classify(titles);

		assert.deepEqual(
			answers.map(({ title, department }) => [title, department.label]),
			[
				['Software Engineer', 'Engineering'],
				['', null],
				['VP of Sales', 'Sales'],
			],
		);
	});

	test('answers no title with nothing', async () => {
		assert.deepEqual(await model.classify([]), []);
	});

	test('holds the default model and nothing else', async () => {
		const holdings = await model.holdings();

		assert.ok(holdings.defaultExamples > 2_000);
		assert.deepEqual([holdings.examples, holdings.corrections], [0, 0]);
		assert.equal(holdings.labels.department.length, 23);
		assert.equal(holdings.labels.responsibility.length, 11);
		assert.match(holdings.modelVersion, /^.+#0$/);
	});
});

describe('A classification', () => {
	test('gives the rank of a responsibility, 1 for Owner to 11 for Intern', async () => {
		const ranks = ['Founder and Owner', 'VP of Sales', 'Marketing Intern'].map(
			async (title) => (await classifyOne(model, title)).responsibility.rank,
		);

		assert.deepEqual(await Promise.all(ranks), [1, 4, 11]);
	});

	test('has candidates over all labels that sum to 1, most probable first', async () => {
		const [{ department }] = await model.classify(['VP of Sales'], { candidates: 100 });

		const probabilities = department.candidates.map(({ probability }) => probability);
		const sum = probabilities.reduce((total, probability) => total + probability, 0);
		assert.equal(probabilities.length, 23);
		assert.ok(Math.abs(sum - 1) < 1e-9);
		assert.deepEqual(
			probabilities,
			probabilities.toSorted((a, b) => b - a),
		);
	});

	test('has the probability of its first candidate as confidence, the lead as margin', async () => {
		const { department } = await classifyOne(model, 'Head of Human Resources');

		const [best, runnerUp] = department.candidates;
		assert.equal(department.label, best.label);
		assert.equal(department.confidence, best.probability);
		assert.equal(department.margin, best.probability - runnerUp.probability);
		assert.equal(best.logProbability, Math.log(best.probability));
	});

	test('has the lower of both confidences as its own', async () => {
		const answer = await classifyOne(model, 'VP of Sales');

		const { department, responsibility } = answer;
		assert.equal(answer.confidence, Math.min(department.confidence, responsibility.confidence));
	});

	test('names at most as many candidates as asked for', async () => {
		const answers = [0, 1, 3].map(async (candidates) => {
			const [answer] = await model.classify(['VP of Sales'], { candidates });
			return answer.responsibility.candidates.length;
		});

		assert.deepEqual(await Promise.all(answers), [0, 1, 3]);
	});

	test('needs review only below the threshold', async () => {
		const review = async (threshold: number) =>
			(await model.classify(['Head of Human Resources'], { threshold }))[0];

		const [lowest, highest] = [await review(0), await review(1)];

		assert.deepEqual([lowest.needsReview, lowest.reviewReason], [false, null]);
		assert.deepEqual([highest.needsReview, highest.reviewReason], [true, 'low confidence']);
	});

	test('names what moved the answer where that is asked for', async () => {
		const [explained] = await model.classify(['VP of Sales'], { explain: true });
		const [plain] = await model.classify(['VP of Sales']);

		assert.ok(explained.department.influences!.length > 0);
		assert.equal('influences' in plain.department, false);
	});

	test('has an id of its own, or none where history is off', async () => {
		const recorded = await model.classify(['Clerk', 'Clerk']);
		const [unrecorded] = await model.classify(['Clerk'], { record: false });

		assert.notEqual(recorded[0].id, recorded[1].id);
		assert.equal(unrecorded.id, null);
	});

	test('names the version of the default model and the position of the journal', async () => {
		const empty = await openEmpty();
		const { modelVersion } = await classifyOne(empty, 'Clerk');
		await empty.learn([{ title: 'Clerk', department: 'Archive' }]);

		const later = await classifyOne(empty, 'Clerk');

		assert.equal(later.modelVersion, modelVersion.replace('#0', '#1'));
	});
});

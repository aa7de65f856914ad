import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ExportedLesson, JobTitleModel } from '../../../src/index';
import { labelsOf, newPath, open, openEmpty } from '../workbench';

/** Teaches another model what was exported. */
const importTo = async (
	model: JobTitleModel,
	lessons: readonly ExportedLesson[],
): Promise<JobTitleModel> => {
	await model.learn(lessons.filter(({ kind }) => kind === 'example'));
	await model.correct(
		lessons.flatMap(({ id, kind, actor, ...said }) =>
			kind === 'example'
				? []
				: [{ ...said, kind, actor: actor ?? undefined, submissionId: id, allowNewLabels: true }],
		),
	);
	return model;
};

/** What is exported, without what is another one in every model. */
const contentOf = (lessons: readonly ExportedLesson[]): unknown =>
	lessons
		.map(({ kind, title, department, responsibility, actor }) =>
			JSON.stringify({ kind, title, department, responsibility, actor }),
		)
		.sort();

describe('Exporting', () => {
	test('gives each lesson that holds: what was said of what, by whom and how', async () => {
		const model = await openEmpty();
		await model.learn([{ title: 'Night Porter', department: 'Hotel' }]);
		await model.correct([
			{
				...{ title: 'Ferry Captain', department: 'Ships', responsibility: null },
				...{ actor: 'ada', allowNewLabels: true },
			},
		]);

		const lessons = await model.exportLessons();

		assert.deepEqual(
			lessons.map(({ id, at, ...lesson }) => [typeof id, typeof at, lesson]),
			[
				[
					'string',
					'string',
					{ kind: 'example', title: 'Night Porter', department: 'Hotel', actor: null },
				],
				[
					'string',
					'string',
					{
						...{ kind: 'correction', title: 'Ferry Captain', department: 'Ships' },
						...{ responsibility: null, actor: 'ada' },
					},
				],
			],
		);
	});

	test('leaves out what was undone, superseded or forgotten, and gives labels their names of now', async () => {
		const model = await openEmpty();
		const [first] = await model.correct([
			{ title: 'Tug Pilot', department: 'Ships', allowNewLabels: true },
			{ title: 'Night Porter', department: 'Ships' },
			{ title: 'Night Porter', department: 'Hotel', allowNewLabels: true },
			{ title: 'Day Porter', department: 'Hotel' },
		]);
		await model.undo(first.correctionId!);
		await model.forget('Day Porter');
		await model.rename({ property: 'department', from: 'Hotel', to: 'House' });

		const lessons = await model.exportLessons();

		assert.deepEqual(
			lessons.map(({ title, department }) => [title, department]),
			[['Night Porter', 'House']],
		);
	});

	test('gives of each lesson what no other of its title supersedes', async () => {
		const model = await openEmpty();
		await model.learn([
			{ title: 'Ferry Captain', department: 'Ships', responsibility: 'Crew' },
			{ title: 'Ferry Captain', responsibility: null },
			{ title: 'Ferry Captain', responsibility: 'Crew' },
		]);

		const lessons = await model.exportLessons();

		assert.deepEqual(
			lessons.map(({ department, responsibility }) => [department, responsibility]),
			[
				['Ships', undefined],
				[undefined, 'Crew'],
			],
		);
		const copy = await importTo(await openEmpty(), lessons);
		assert.deepEqual(contentOf(await copy.exportLessons()), contentOf(lessons));
	});

	test('is kept by another model that imports it, however often', async () => {
		const [model, other] = [await open(), await open()];
		await model.correct([
			{ title: 'Growth Wizard', department: 'Marketing', responsibility: 'Senior' },
			{ title: 'Deal Captain', department: 'Sales' },
		]);
		const lessons = await model.exportLessons();

		await importTo(await importTo(other, lessons), lessons);

		assert.deepEqual(await labelsOf(other, 'GROWTH wizard'), ['Marketing', 'Senior']);
		assert.equal((await other.holdings()).corrections, 2);
	});

	const TITLES = ['Ferry Captain', 'ferry captain', 'Ferry Clerk', 'Night Clerk'];
	const lesson = fc.record({
		kind: fc.constantFrom('example', 'confirmation', 'correction'),
		title: fc.constantFrom(...TITLES),
		department: fc.constantFrom('Ships', 'Hotel', null, undefined),
		responsibility: fc.constantFrom('Crew', null, undefined),
	});

	test('and importing give the same model', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(lesson, { minLength: 1, maxLength: 10 }), async (said) => {
				const model = await openEmpty(newPath());
				for (const { kind, ...one } of said)
					await (kind === 'example'
						? model.learn([one])
						: model.correct([{ ...one, kind: kind as 'correction', allowNewLabels: true }]));
				const exported = await model.exportLessons();

				const copy = await importTo(await openEmpty(newPath()), exported);

				assert.deepEqual(contentOf(await copy.exportLessons()), contentOf(exported));
				for (const title of [...TITLES, 'Night Porter'])
					assert.deepEqual(await labelsOf(copy, title), await labelsOf(model, title));
				await Promise.all([model.close(), copy.close()]);
			}),
			{ numRuns: 40 },
		);
	});
});

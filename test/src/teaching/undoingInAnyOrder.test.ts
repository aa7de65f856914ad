import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Classification, JobTitleModel } from '../../../src/index';
import { newPath, openEmpty } from '../workbench';

const TITLES = ['Ferry Captain', 'ferry captain', 'Ferry Clerk', 'Night Clerk', 'Night Porter'];
const LABELS = ['Ships', 'Hotel', null, undefined];

/** One correction, and whether and when it is undone: the lower of two numbers first. */
const statement = fc.record({
	title: fc.constantFrom(...TITLES),
	department: fc.constantFrom(...LABELS),
	responsibility: fc.constantFrom('Crew', null),
	undoneAt: fc.option(fc.nat(), { nil: undefined }),
});

type Statement = typeof statement extends fc.Arbitrary<infer T> ? T : never;

const teach = async (
	model: JobTitleModel,
	statements: ReadonlyArray<Statement & { readonly submissionId: string }>,
): Promise<string[]> => {
	const receipts = await model.correct(
		statements.map(({ title, department, responsibility, submissionId }) => ({
			...{ title, department, responsibility, submissionId },
			allowNewLabels: true,
		})),
	);
	return receipts.map(({ correctionId }) => correctionId!);
};

/** What a model answers to all titles, rounded to where the order of adding does not show. */
const answersOf = async (model: JobTitleModel): Promise<unknown> => {
	const answers = await model.classify([...TITLES, 'Ferry Porter'], {
		record: false,
		candidates: 9,
	});
	return answers.map((answer) => [simplify(answer.department), simplify(answer.responsibility)]);
};

const simplify = ({ label, source, candidates }: Classification['department']): unknown => ({
	...{ label, source },
	candidates: candidates
		.map((candidate) => [candidate.label, candidate.logLikelihood.toFixed(9)])
		.sort(),
});

test('Undone in any order, corrections leave the model as if they had never been', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 8 }), async (said) => {
			const statements = said.map((one, i) => ({ ...one, submissionId: String(i) }));
			const [lived, never] = [await openEmpty(newPath()), await openEmpty(newPath())];
			const ids = await teach(lived, statements);
			const undone = statements
				.map(({ undoneAt }, i) => ({ undoneAt, id: ids[i] }))
				.filter(({ undoneAt }) => undoneAt !== undefined)
				.sort((a, b) => a.undoneAt! - b.undoneAt!);

			for (const { id } of undone) await lived.undo(id);
			await teach(
				never,
				statements.filter(({ undoneAt }) => undoneAt === undefined),
			);

			assert.deepEqual(await answersOf(lived), await answersOf(never));
			await Promise.all([lived.close(), never.close()]);
		}),
		{ numRuns: 40 },
	);
});

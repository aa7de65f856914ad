import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toPlainCounts, toPlainDefaults } from '../../../scripts/plainModel';
import type { JournalEvent, LessonKind } from '../../../src/correction/events';
import { evolve, type Projection } from '../../../src/correction/evolve';
import { createProjection } from '../../../src/correction/snapshot';
import type { Label, Statement } from '../../../src/example/label';
import { NO_TRIALS, type Trials } from '../../../src/model/recalibration';

/** A default model that answers Ships to every title, three to one, beside Hotel and Docks. */
const DEFAULTS = toPlainDefaults(
	toPlainCounts({
		Ships: { documents: 6, tokens: { ferry: 1 } },
		Hotel: { documents: 1, tokens: { night: 1 } },
		Docks: { documents: 1, tokens: { harbour: 1 } },
	}),
);

const create = (isEmpty = false): Projection => createProjection(DEFAULTS, isEmpty);

const ORIGIN = { id: '', actor: null, at: '2026-01-02T03:04:05.678Z' };

const happen = (projection: Projection, event: object): void =>
	void evolve(projection, {
		...{ ...ORIGIN, ...event, position: projection.position + 1 },
	} as JournalEvent);

const say = (
	projection: Projection,
	kind: LessonKind,
	title: string,
	department: Statement | string,
): void => happen(projection, { kind, title, statements: { department: department as Label } });

const trialsOf = ({ calibrating }: Projection): Trials => calibrating.department.trials;

/** How many mistakes and right answers were tried. */
const countTrials = (projection: Projection): readonly [right: number, wrong: number] => {
	const { right, wrong } = trialsOf(projection);
	return [Math.round((right.mistakes / 1e6) * 3), wrong.mistakes / 1e6];
};

const scaleOf = ({ calibrating }: Projection): number =>
	Math.exp(calibrating.department.calibration.coefficients[0]);

describe('How sure the default model may be', () => {
	test('falls with mistakes beside what was right', () => {
		const projection = create();

		for (let deck = 1; deck <= 10; deck++)
			say(projection, 'confirmation', `Ferry Captain ${deck}`, 'Ships');
		for (let floor = 1; floor <= 10; floor++)
			say(projection, 'correction', `Night Clerk ${floor}`, 'Hotel');

		assert.deepEqual(countTrials(projection), [10, 10]);
		assert.ok(scaleOf(projection) < 1);
	});

	test('stays as it is while only mistakes are corrected', () => {
		const projection = create();

		say(projection, 'correction', 'Night Clerk', 'Hotel');
		say(projection, 'correction', 'Night Porter', 'Hotel');

		assert.equal(scaleOf(projection), 1);
	});

	test('goes by what it answers alone, not by what it was taught since', () => {
		const projection = create();
		say(projection, 'correction', 'Night Clerk', 'Hotel');

		say(projection, 'confirmation', 'Night Clerk', 'Hotel');

		assert.deepEqual(countTrials(projection), [0, 1]);
	});

	test('counts a correction that states what it answers as right', () => {
		const projection = create();

		say(projection, 'correction', 'Ferry Captain', 'Ships');

		assert.deepEqual(countTrials(projection), [1, 0]);
	});

	const SILENT: ReadonlyArray<readonly [what: string, kind: LessonKind, label: string | null]> = [
		['an example', 'example', 'Hotel'],
		['a label of the user’s own', 'correction', 'Magic'],
		['no function named', 'correction', null],
	];
	for (const [what, kind, label] of SILENT)
		test(`is not touched by ${what}`, () => {
			const projection = create();

			say(projection, kind, 'Night Clerk', label);

			assert.deepEqual(trialsOf(projection), NO_TRIALS);
		});

	test('is not touched in a model that started empty', () => {
		const projection = create(true);

		say(projection, 'correction', 'Night Clerk', 'Hotel');

		assert.deepEqual(trialsOf(projection), NO_TRIALS);
	});

	test('counts a title once, however often people speak of it', () => {
		const projection = create();

		say(projection, 'correction', 'Night Clerk', 'Docks');
		say(projection, 'correction', 'Night Clerk', 'Hotel');

		assert.deepEqual(countTrials(projection), [0, 1]);
	});

	test('forgets with the title', () => {
		const projection = create();
		say(projection, 'correction', 'Night Clerk', 'Hotel');

		happen(projection, { kind: 'forget', positions: [1] });

		assert.deepEqual(trialsOf(projection), NO_TRIALS);
	});

	test('is the same under another name of a label', () => {
		const projection = create();
		say(projection, 'confirmation', 'Ferry Captain', 'Ships');

		happen(projection, { kind: 'rename', property: 'department', from: 'Ships', to: 'Fleet' });
		say(projection, 'confirmation', 'Ferry Pilot', 'Fleet');

		assert.deepEqual(countTrials(projection), [2, 0]);
	});

	test('takes an answer for right whose label was made one with the stated one', () => {
		const projection = create();
		say(projection, 'correction', 'Harbour Porter', 'Docks');

		happen(projection, { kind: 'rename', property: 'department', from: 'Ships', to: 'Docks' });

		assert.deepEqual(countTrials(projection), [1, 0]);
	});
});

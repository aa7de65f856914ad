import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { IMPORTS } from './imports';
import { isAllowed, layerOf } from './layers';
import { textOf } from './sources';

describe('Imports', () => {
	test('of every file point the way that the architecture allows', () => {
		const forbidden = IMPORTS.filter((found) => !isAllowed(found));

		assert.deepEqual(forbidden, []);
	});

	test('go in no circle', () => {
		const next = Map.groupBy(IMPORTS, ({ from }) => from);
		const reach = (file: string, met: Set<string>): Set<string> => {
			for (const { to } of next.get(file) ?? []) if (!met.has(to)) reach(to, met.add(to));
			return met;
		};

		const inCircles = [...next.keys()].filter((file) => reach(file, new Set()).has(file));

		assert.deepEqual(inCircles, []);
	});

	test('of third parties are the declared dependencies and no other', () => {
		const { dependencies, peerDependencies } = JSON.parse(textOf('package.json')) as Record<
			string,
			Record<string, string>
		>;

		const thirdParties = IMPORTS.map(({ to }) => to).filter(
			(to) => layerOf(to) === 'outside' && !to.startsWith('node:'),
		);

		assert.deepEqual(
			[...new Set(thirdParties)].sort(),
			Object.keys({ ...dependencies, ...peerDependencies }).sort(),
		);
	});
});

const REVERSED: ReadonlyArray<readonly [from: string, to: string]> = [
	['src/errors', 'src/example/label'],
	['src/seed/taxonomy', 'src/example/label'],
	['src/example/title', 'src/model/posterior'],
	['src/example/label', 'src/seed/taxonomy'],
	['src/model/posterior', 'src/correction/memory'],
	['src/model/posterior', 'src/store/store'],
	['src/model/posterior', 'src/answer'],
	['src/model/defaultModel', 'node:fs'],
	['src/correction/plan', 'src/store/store'],
	['src/correction/plan', 'src/teaching'],
	['src/correction/events', 'src/correction/memory'],
	['src/store/sqlite/journal', 'src/model/posterior'],
	['src/store/sqlite/journal', 'src/correction/memory'],
	['src/store/store', 'src/classifier'],
	['src/answer', 'src/store/store'],
	['src/receipt', 'src/classifier'],
	['src/insight/reviewQueue', 'src/store/store'],
	['src/insight/evaluating', 'src/report/report'],
	['src/report/report', 'src/classifier'],
	['src/answer', 'src/insight/judgements'],
	['src/classifier', 'src/index'],
	['src/openModel', 'nodes/shared/modelAccess'],
	['src/openModel', 'better-sqlite3'],
	['src/answer', 'n8n-workflow'],
	['src/model/posterior', 'classificator'],
	['src/store/store', 'pg'],
	['nodes/shared/modelAccess', 'src/classifier'],
	['nodes/shared/modelAccess', 'nodes/ClassifyJobTitle/classifyItems'],
	['nodes/ClassifyJobTitle/classifyItems', 'nodes/CorrectClassification/correctItems'],
	['nodes/ClassifyJobTitle/classifyItems', 'src/openModel'],
	['nodes/ClassifyJobTitle/classifyItems', 'node:fs'],
	['credentials/JobTitleModelApi.credentials', 'src/index'],
];

describe('An arrow the wrong way is refused', () => {
	for (const [from, to] of REVERSED) {
		test(`${from} -> ${to}`, () => assert.equal(isAllowed({ from, to }), false));
	}
});

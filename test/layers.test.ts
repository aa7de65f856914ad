import assert from 'node:assert/strict';
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, test } from 'node:test';

/** Folder of the package, seen from dist/test. */
const ROOT = path.join(__dirname, '..', '..');

/** The layers, each with the pattern of its files; a file belongs to the first that it matches. */
const LAYERS: ReadonlyArray<readonly [layer: string, files: RegExp]> = [
	['errors', /^src\/errors$/],
	['seed', /^src\/seed\//],
	['example', /^src\/example\//],
	['model', /^src\/model\//],
	['events', /^src\/correction\/(?:events|recorded)$/],
	['correction', /^src\/correction\//],
	['store', /^src\/store\//],
	['door', /^src\/index$/],
	[
		'keeper',
		/^src\/(?:classifier|session|classifying|journaled|answered|teaching|changing|lookingAfter|reviewing|room|loadDefaults|openModel|snapshotWorker)$/,
	],
	['insight', /^src\/insight\//],
	['report', /^src\/report\//],
	['composition', /^src\/[^/]+$/],
	['nodes/shared', /^nodes\/shared\//],
	['nodes', /^nodes\//],
	['credentials', /^credentials\//],
];

const INNER = ['errors', 'seed', 'example', 'model', 'events', 'correction', 'composition'];

const ABOVE = [...INNER, 'insight', 'report', 'keeper', 'store'];

/** What each layer may import of the others. Only keepers see the model and the store. */
const MAY: ReadonlyMap<string, readonly string[]> = new Map([
	['errors', []],
	['seed', []],
	['example', ['example', 'errors']],
	['model', ['model', 'example', 'errors']],
	['events', ['events', 'example']],
	['correction', ['correction', 'events', 'model', 'example', 'errors']],
	['store', ['store', 'events', 'errors']],
	['composition', INNER],
	['insight', [...INNER, 'insight']],
	['report', ['report', 'insight', 'model', 'example']],
	['keeper', ABOVE],
	['door', ABOVE],
	['nodes/shared', ['nodes/shared', 'door']],
	['nodes', ['nodes/shared', 'door']],
	['credentials', []],
]);

/** The one file or folder that imports each third party, or each part of Node. */
const OUTSIDE: ReadonlyArray<readonly [imported: RegExp, importers: RegExp]> = [
	[/^any-ascii$/, /^src\/example\/ascii$/],
	[/^classificator$/, /^src\/model\/learnedCounts$/],
	[/^better-sqlite3$/, /^src\/store\/sqlite\//],
	[/^n8n-workflow$/, /^(?:nodes|credentials)\//],
	// Unpacking is arithmetic: it sees no file.
	[/^node:zlib$/, /^src\/example\/compression$/],
	// The lexicon is data in a file of its own, read once a process.
	[
		/^node:(?:fs|path)$/,
		/^src\/(?:store\/|loadDefaults$|openModel$|example\/lexicon$)|^nodes\/shared\//,
	],
	[/^node:/, /^src\/(?:store\/|openModel$|snapshotWorker$)|^nodes\/shared\//],
];

interface Import {
	readonly from: string;
	readonly to: string;
}

const layerOf = (file: string): string =>
	LAYERS.find(([, files]) => files.test(file))?.[0] ?? 'outside';

const isAllowed = ({ from, to }: Import): boolean => {
	const layer = layerOf(to);
	if (layer === 'outside')
		return OUTSIDE.find(([imported]) => imported.test(to))?.[1].test(from) ?? false;
	const isOwnNode = layer === 'nodes' && nodeOf(from) === nodeOf(to);
	return isOwnNode || (MAY.get(layerOf(from)) ?? []).includes(layer);
};

/** The folder of a node's file. */
const nodeOf = (file: string): string => file.split('/').slice(0, 2).join('/');

const IMPORTED = /\b(?:from|import|require)\s*\(?\s*['"]([^'"\s]+)['"]/g;

const importsOf = (file: string): Import[] => {
	const from = file.replace(/\.ts$/, '');
	const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
	return [...text.matchAll(IMPORTED)].map(([, to]) => ({ from, to: resolve(from, to) }));
};

const resolve = (from: string, to: string): string => {
	if (to.startsWith('.')) return path.posix.join(path.posix.dirname(from), to);
	return builtinModules.includes(to) ? `node:${to}` : to;
};

const filesOf = (folder: string): string[] =>
	fs
		.readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => path.posix.join(folder, file.split(path.sep).join('/')));

const FILES = ['src', 'nodes', 'credentials'].flatMap(filesOf);
const IMPORTS = FILES.flatMap(importsOf);

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
		const { dependencies, peerDependencies } = JSON.parse(
			fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
		) as Record<string, Record<string, string>>;

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

const KEPT_OUT: ReadonlyArray<readonly [name: string, words: RegExp, allowed: RegExp]> = [
	['The environment is read', /\bprocess\.env\b/, /^nodes\/shared\//],
	[
		'Time and chance come in',
		/\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b/,
		/^src\/openModel\.ts$/,
	],
];

for (const [name, words, allowed] of KEPT_OUT) {
	test(`${name} at one place only`, () => {
		const found = FILES.filter((file) =>
			words.test(fs.readFileSync(path.join(ROOT, file), 'utf8')),
		);

		assert.deepEqual(
			found.filter((file) => !allowed.test(file)),
			[],
		);
	});
}

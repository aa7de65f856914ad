import type { Import } from './imports';

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

/** The layer of a file; what is no file of the package is `outside`. */
export const layerOf = (file: string): string =>
	LAYERS.find(([, files]) => files.test(file))?.[0] ?? 'outside';

/** Whether the architecture has that arrow. */
export const isAllowed = ({ from, to }: Import): boolean => {
	const layer = layerOf(to);
	if (layer === 'outside')
		return OUTSIDE.find(([imported]) => imported.test(to))?.[1].test(from) ?? false;
	const isOwnNode = layer === 'nodes' && nodeOf(from) === nodeOf(to);
	return isOwnNode || (MAY.get(layerOf(from)) ?? []).includes(layer);
};

/** The folder of a node's file. */
const nodeOf = (file: string): string => file.split('/').slice(0, 2).join('/');

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { PACKAGE_FOLDER } from './engine/workbench';

export interface Manifest extends Record<string, unknown> {
	readonly main: string;
	readonly types: string;
	readonly n8n: { readonly nodes: string[]; readonly credentials: string[] };
}

/** What `npm pack` says of the tarball it made. */
export interface Packed {
	readonly filename: string;
	readonly unpackedSize: number;
	readonly files: ReadonlyArray<{ readonly path: string }>;
}

/** Packs our package, as it was built, into a folder. */
export const pack = (folder: string): Packed => {
	const printed = npm(PACKAGE_FOLDER, 'pack', '--json', `--pack-destination=${folder}`);
	return (JSON.parse(printed) as Packed[])[0];
};

/** Unpacks a tarball, strips what is not for run time and installs the rest without scripts: as n8n 2.41 does it. */
export const install = (
	{ filename }: Packed,
	folder: string,
): { readonly installed: string; readonly manifest: Manifest } => {
	const installed = path.join(folder, 'nodes', 'node_modules', 'n8n-nodes-job-title');
	fs.mkdirSync(installed, { recursive: true });
	execFileSync('tar', [
		'-xzf',
		path.join(folder, filename),
		'-C',
		installed,
		'--strip-components=1',
	]);
	const file = path.join(installed, 'package.json');
	const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest;
	fs.writeFileSync(file, JSON.stringify({ ...manifest, ...STRIPPED }));
	npm(installed, 'install', ...FLAGS);
	return { installed, manifest };
};

/** What is `undefined` is not written. */
const STRIPPED = {
	devDependencies: undefined,
	peerDependencies: undefined,
	optionalDependencies: undefined,
};

const FLAGS = [
	'--ignore-scripts=true',
	'--install-strategy=shallow',
	'--bin-links=false',
	'--package-lock=false',
	// Not n8n's, only to be quick.
	'--prefer-offline',
	'--audit=false',
];

/** Lets packages in any folder find n8n-workflow, as n8n does at its start, and nothing else of what is installed here. */
export const offerN8nWorkflow = (folder: string): string => {
	const offered = path.join(folder, 'n8n', 'node_modules');
	fs.mkdirSync(offered, { recursive: true });
	fs.symlinkSync(
		path.dirname(require.resolve('n8n-workflow/package.json')),
		path.join(offered, 'n8n-workflow'),
		'junction',
	);
	process.env.NODE_PATH = offered;
	(Module as unknown as { _initPaths(): void })._initPaths();
	return offered;
};

const npm = (cwd: string, ...args: readonly string[]): string =>
	execFileSync('npm', [...args, '--loglevel=error'], {
		cwd,
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});

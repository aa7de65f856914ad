import fs from 'node:fs';
import path from 'node:path';
import { run } from './command';

/**
 * Packs our built package and installs it into a user folder of n8n with the steps and flags of n8n's "Install community node"
 * (community-packages.service.js of n8n 2.41), so that nodes have their real type names. Replaces what was installed before.
 */
export const installCommunityPackage = async (
	packageFolder: string,
	userFolder: string,
): Promise<void> => {
	const nodesFolder = path.join(userFolder, '.n8n', 'nodes');
	fs.mkdirSync(nodesFolder, { recursive: true });
	const archive = await pack(packageFolder, nodesFolder);
	const { name, version } = readJson(path.join(packageFolder, 'package.json'));
	const installed = path.join(nodesFolder, 'node_modules', String(name));
	fs.rmSync(installed, { recursive: true, force: true });
	fs.mkdirSync(installed, { recursive: true });
	await run('tar', ['-xzf', archive, '-C', installed, '--strip-components=1'], nodesFolder);
	fs.rmSync(path.join(nodesFolder, archive));
	stripDependencies(path.join(installed, 'package.json'));
	await run('npm', ['install', ...N8N_FLAGS], installed);
	const dependencies = { [String(name)]: version };
	writeJson(path.join(nodesFolder, 'package.json'), {
		name: 'installed-nodes',
		private: true,
		dependencies,
	});
};

const N8N_FLAGS = [
	'--audit=false',
	'--fund=false',
	'--bin-links=false',
	'--install-strategy=shallow',
	'--ignore-scripts=true',
	'--package-lock=false',
];

/** Answers the archive's file name in `destination`. */
const pack = async (packageFolder: string, destination: string): Promise<string> => {
	const args = ['pack', '--quiet', '--pack-destination', destination];
	return (await run('npm', args, packageFolder)).trim();
};

const stripDependencies = (file: string): void => {
	const stripped = readJson(file);
	delete stripped.devDependencies;
	delete stripped.peerDependencies;
	delete stripped.optionalDependencies;
	writeJson(file, stripped);
};

const readJson = (file: string): Record<string, unknown> =>
	JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;

const writeJson = (file: string, content: unknown): void =>
	fs.writeFileSync(file, JSON.stringify(content, null, 2));

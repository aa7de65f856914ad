import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installCommunityPackage } from '../scripts/n8n/communityPackage';
import type { Line } from './line';

const NAME = 'n8n-nodes-job-title';

/** The package as n8n installs it from the registry, with its dependencies. */
export const measurePackage = async (): Promise<Line[]> => {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'job-title-size-'));
	try {
		await installCommunityPackage(process.cwd(), folder);
		const installed = path.join(folder, '.n8n', 'nodes', 'node_modules', NAME);
		const [whole, dependencies] = [sizeOf(installed), sizeOf(path.join(installed, 'node_modules'))];
		return [
			{
				measure: 'package as installed, with dependencies',
				value: whole,
				target: { atMost: 35, unit: 'MB' },
				note: 'installed with the steps of n8n',
			},
			{
				measure: '  our own part',
				value: whole - dependencies,
				target: { atMost: 6, unit: 'MB' },
				note: 'without node_modules',
			},
		];
	} finally {
		fs.rmSync(folder, { recursive: true, force: true });
	}
};

/** Megabytes of all files in a folder. */
const sizeOf = (folder: string): number =>
	fs
		.readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, { parentPath, name }) => sum + fs.statSync(path.join(parentPath, name)).size, 0) /
	1e6;

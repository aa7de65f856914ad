import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { run } from './command';
import { toEnvironment } from './environment';
import { n8nCommand } from './install';

/**
 * Imports the workflows of a folder into the n8n of a user folder, running or not, and answers their ids.
 * A workflow whose file is the same as at the last import is left as it is in n8n, so that it can be worked on there.
 */
export const importWorkflows = async (
	installation: string,
	userFolder: string,
	workflowFolder: string,
): Promise<string[]> => {
	const stamp = path.join(userFolder, 'imported-workflows.json');
	const imported = readStamp(stamp);
	const files = readFiles(workflowFolder);
	const changed = files.filter(({ id, hash }) => imported.get(id) !== hash);
	if (changed.length > 0) {
		await importAll(installation, userFolder, changed);
		const hashes = [...imported, ...changed.map(({ id, hash }) => [id, hash] as const)];
		fs.writeFileSync(stamp, JSON.stringify(hashes));
	}
	return files.map(({ id }) => id);
};

interface WorkflowFile {
	readonly id: string;
	readonly workflow: object;
	readonly hash: string;
}

const readStamp = (file: string): ReadonlyMap<string, string> =>
	new Map(
		fs.existsSync(file)
			? (JSON.parse(fs.readFileSync(file, 'utf8')) as Array<[string, string]>)
			: [],
	);

const readFiles = (folder: string): WorkflowFile[] =>
	fs
		.readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.map((name) => {
			const text = fs.readFileSync(path.join(folder, name), 'utf8');
			const workflow = JSON.parse(text) as { readonly id: string };
			return { id: workflow.id, workflow, hash: createHash('sha256').update(text).digest('hex') };
		});

const importAll = async (
	installation: string,
	userFolder: string,
	files: readonly WorkflowFile[],
): Promise<void> => {
	const input = path.join(userFolder, 'workflows-to-import.json');
	fs.writeFileSync(input, JSON.stringify(files.map(({ workflow }) => workflow)));
	const args = [n8nCommand(installation), 'import:workflow', `--input=${input}`];
	const output = await run(process.execPath, args, userFolder, toEnvironment(userFolder));
	fs.rmSync(input);
	// It exits with 0 when it has refused a workflow.
	if (!output.includes(`Successfully imported ${files.length} workflow`))
		throw new Error(`n8n did not import ${files.map(({ id }) => id).join(', ')}:\n${output}`);
};

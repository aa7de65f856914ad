import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	IExecuteFunctions,
	ILoadOptionsFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import {
	deleteModel,
	JobTitleError,
	openModel,
	type JobTitleModel,
	type Start,
} from '../../src/index';

const CREDENTIAL = 'jobTitleModelApi';

/**
 * Opens the model that a node names, in the file of its credential or in n8n's folder; shared by all nodes of a process. `start`
 * is for a model that is new.
 */
export const accessModel = async (
	context: IExecuteFunctions | ILoadOptionsFunctions,
	name: string,
	start: Start = 'default',
): Promise<JobTitleModel> => openShared(await readFile(context), name, start);

/** Deletes the model that a node names, after closing it in this process. */
export const eraseModel = async (
	context: IExecuteFunctions,
	name: string,
	confirmName: string,
): Promise<void> => {
	const file = await readFile(context);
	await deleteModel({ storage: { kind: 'sqlite', file }, name, confirmName });
	const key = keyOf(file, name);
	const shared = models.get(key);
	models.delete(key);
	await shared?.opening.then((model) => model.close());
};

const readFile = async (context: IExecuteFunctions | ILoadOptionsFunctions): Promise<string> => {
	// Asking for a credential that is not set throws in n8n 2.41, so the node is looked at first.
	const isSet = context.getNode().credentials?.[CREDENTIAL] !== undefined;
	const credential = isSet ? await context.getCredentials(CREDENTIAL) : undefined;
	return fileOf(credential);
};

/** What the credential's Test button answers. */
export async function jobTitleModelTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	try {
		const model = await openShared(fileOf(credential.data), 'default', 'default');
		const { defaultExamples, examples, corrections } = await model.holdings();
		return {
			status: 'OK',
			message: `Examples: ${defaultExamples + examples} (${examples} imported), corrections: ${corrections}`,
		};
	} catch (error) {
		return { status: 'Error', message: toMessage(error) };
	}
}

/** An error's message, with what to do about it where it is ours. */
export const toMessage = (error: unknown): string => {
	if (error instanceof JobTitleError) return `${error.message} ${error.hint}`;
	return error instanceof Error ? error.message : String(error);
};

/** Throws INVALID_OPTION on a path that depends on the folder n8n was started in. */
const fileOf = (credential: ICredentialDataDecryptedObject | undefined): string => {
	const file = typeof credential?.file === 'string' ? credential.file.trim() : '';
	if (path.isAbsolute(file)) return path.normalize(file);
	if (file === '')
		return path.join(process.env.N8N_USER_FOLDER ?? os.homedir(), '.n8n', 'job-title', 'models.db');
	throw new JobTitleError(
		'INVALID_OPTION',
		`Expected the full path of a file, got ${JSON.stringify(file)}.`,
		'Set Database File to one such as /home/node/.n8n/job-title/models.db.',
	);
};

interface Shared {
	readonly opening: Promise<JobTitleModel>;
	/** Identifies the file behind the path once the model is open. */
	file?: number | undefined;
}

const models = new Map<string, Shared>();

const keyOf = (file: string, name: string): string => JSON.stringify([file, name]);

/** An open model of that file and name: the one this process has, unless its file or itself was removed or replaced since. */
const openShared = async (file: string, name: string, start: Start): Promise<JobTitleModel> => {
	const key = keyOf(file, name);
	const shared = models.get(key);
	if (shared && (await isThere(shared, file))) return shared.opening;
	// Another call may have opened it anew while this one looked.
	if (models.get(key) !== shared) return openShared(file, name, start);
	const closed = shared?.opening.then((model) => model.close());
	const open = () => openModel({ storage: { kind: 'sqlite', file }, name, start });
	const opened: Shared = { opening: closed ? closed.then(open) : open() };
	models.set(key, opened);
	opened.opening.then(
		() => (opened.file = identify(file)),
		// A model that could not be opened is tried again at the next access; who asked for this one gets the error.
		() => models.delete(key),
	);
	return opened.opening;
};

const isThere = async ({ opening, file: known }: Shared, file: string): Promise<boolean> => {
	if (known === undefined) return true;
	return known === identify(file) && (await (await opening).exists());
};

const identify = (file: string): number | undefined =>
	fs.statSync(file, { throwIfNoEntry: false })?.ino;

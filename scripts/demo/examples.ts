import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { IWorkflowBase } from 'n8n-workflow';

/** Folder of our package, seen from dist/scripts/demo. */
export const PACKAGE_FOLDER = path.join(__dirname, '..', '..', '..');

/** Reads an example workflow by file name. */
export const readWorkflow = (name: string): IWorkflowBase =>
	JSON.parse(readExample(name)) as IWorkflowBase;

/** Reads an example table by file name: one record a row, keyed by the names in the first row. */
export const readTable = (name: string): Array<Record<string, string>> =>
	parse(readExample(name), { columns: true });

const readExample = (name: string): string =>
	fs.readFileSync(path.join(PACKAGE_FOLDER, 'examples', name), 'utf8');

import fs from 'node:fs';
import path from 'node:path';

/** Folder of the package, seen from dist/test. */
const ROOT = path.join(__dirname, '..', '..');

/** The text of a file of the package. */
export const textOf = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

const filesOf = (folder: string): string[] =>
	fs
		.readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => path.posix.join(folder, file.split(path.sep).join('/')));

/** Each source file that is shipped once it is built, seen from the package. */
export const SOURCES = ['src', 'nodes', 'credentials'].flatMap(filesOf);

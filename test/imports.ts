import { builtinModules } from 'node:module';
import path from 'node:path';
import { SOURCES, textOf } from './sources';

/** A file and what it imports: a file, both without extension, or a package by its name. */
export interface Import {
	readonly from: string;
	readonly to: string;
}

const IMPORTED = /\b(?:from|import|require)\s*\(?\s*['"]([^'"\s]+)['"]/g;

const importsOf = (file: string): Import[] => {
	const from = file.replace(/\.ts$/, '');
	return [...textOf(file).matchAll(IMPORTED)].map(([, to]) => ({ from, to: resolve(from, to) }));
};

const resolve = (from: string, to: string): string => {
	if (to.startsWith('.')) return path.posix.join(path.posix.dirname(from), to);
	return builtinModules.includes(to) ? `node:${to}` : to;
};

/** All imports of the source files. */
export const IMPORTS = SOURCES.flatMap(importsOf);

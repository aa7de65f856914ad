import { JobTitleError, shown } from '../errors';
import { toAscii } from './ascii';
import { partJoined } from './joined';
import { respell } from './respell';
import { unifySigns } from './signs';
import { toWords, type Word } from './words';

/**
 * A normalised title. Two titles with the same `key` are the same title: case, accents, spacing, punctuation, gender forms
 * and known abbreviations make no difference.
 */
export interface Document {
	readonly key: string;
	readonly words: readonly Word[];
	/** Whether the text is of a form no job title has: an address, over 300 characters, digits only. */
	readonly isForeign: boolean;
}

const MAX_LENGTH = 300;

/**
 * Parses whatever stands in a title field. `null` and `undefined` are an empty title, a number or a boolean is its text.
 * Throws INVALID_TITLE on an object or a function.
 */
export const parseTitle = (value: unknown): string => {
	if (typeof value === 'string') return value;
	if (value === null || value === undefined) return '';
	if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
		return String(value);
	}
	throw new JobTitleError(
		'INVALID_TITLE',
		`Expected a job title as text, got ${shown(value)}.`,
		'Set Job Title to a text field of the item.',
	);
};

/** Normalises a title. Pure; of a text over 300 characters only the first 300 are read. */
export const toDocument = (title: string): Document => {
	// What handles a title asks for its document several times in turn.
	if (last?.title !== title) last = { title, document: normalise(title) };
	return last.document;
};

let last: { readonly title: string; readonly document: Document } | undefined;

const normalise = (title: string): Document => {
	const read = title.slice(0, MAX_LENGTH);
	const ascii = toAscii(read);
	const parted = partJoined(ascii);
	const words = toSpelled(parted);
	const isForeign = title.length > MAX_LENGTH || FOREIGN.test(read.trim());
	// Joined words are told by their capitals, and case makes no difference to a key.
	return new Normalised(words, parted === ascii ? words : toSpelled(ascii), isForeign);
};

/** The key is made when it is asked for: only memory and history need it. */
class Normalised implements Document {
	constructor(
		readonly words: readonly Word[],
		private readonly written: readonly Word[],
		readonly isForeign: boolean,
	) {}

	get key(): string {
		return this.written.map(({ lexeme }) => lexeme.text).join(' ');
	}
}

const toSpelled = (ascii: string): readonly Word[] =>
	respell(toWords(unifySigns(ascii.toLowerCase())));

const FOREIGN = /^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)\S+$|^[\d\s().+/-]+$/iu;

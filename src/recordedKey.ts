import { toDocument } from './example/title';
import { TOKENIZER_VERSION } from './example/tokenizer';

/** A key of another version may be another one today. */
const STAMP = `${TOKENIZER_VERSION} `;

/** A title's key as history keeps it. */
export const toRecordedKey = (key: string): string => STAMP + key;

/** The key that a title of history has today; made anew (15 microseconds) where none of this version was kept. */
export const keyOf = ({
	title,
	key,
}: {
	readonly title: string;
	readonly key: string | null;
}): string => (key?.startsWith(STAMP) ? key.slice(STAMP.length) : toDocument(title).key);

/** What a token is made of and where it stands; each kind has a fitted weight of its own on top of the token's. */
export const TOKEN_KINDS = [
	'rank',
	'word',
	'later',
	'served',
	'company',
	'pair',
	'laterPair',
	'first',
	'last',
	'close',
	'meant',
	'meantPair',
	'field',
	'laterField',
	'gram',
	'shape',
	'level',
] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A feature of a Document: `text` begins with a letter for its kind, `share` is 1 or 1/sqrt(n) for n that say one thing. */
export interface Token {
	readonly text: string;
	readonly kind: TokenKind;
	readonly share: number;
}

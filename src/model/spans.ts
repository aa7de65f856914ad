import { TOKEN_KINDS, type Token } from '../example/tokenizer';
import type { DefaultProperty } from './defaultModel';
import type { TokenTable } from './tokenTable';
import { WEIGHT_STEP } from './weights';

/** What the default model's counts of one property say of a title; arrays have one entry a class. */
export interface BaseScore {
	/** Tokens of the title that the default model has met, and the sum of their ln(count + 1). */
	readonly known: number;
	readonly logs: readonly number[];
	/** bias + sum over known tokens of (weight * ln P(token|class) + share * shift), natural log, up to a constant. */
	readonly weighted: readonly number[];
}

/** Where what a property says lies in a sum: tokens known, their weight, then logs and weighted, one a class. */
export interface Span {
	readonly known: number;
	readonly weight: number;
	readonly logs: number;
	readonly weighted: number;
	readonly end: number;
	readonly biases: readonly number[];
	/** What one step of a token's weight is worth, by its kind. */
	readonly steps: ReadonlyMap<Token['kind'], number>;
	/** ln(tokens of the class + vocabulary size) */
	readonly logDenominators: readonly number[];
}

/** The spans of properties, one after the other. */
export const toSpans = (properties: readonly DefaultProperty[]): Span[] => {
	let end = 0;
	return properties.map(({ base: { classes, tokens, table }, weights: { kinds, biases } }) => {
		const known = end;
		end += 2 + 2 * classes.length;
		return {
			known,
			weight: known + 1,
			logs: known + 2,
			weighted: known + 2 + classes.length,
			end,
			biases,
			steps: new Map(TOKEN_KINDS.map((kind, i) => [kind, kinds[i] * WEIGHT_STEP])),
			logDenominators: classes.map((name) => Math.log(tokens(name) + table.size)),
		};
	});
};

/** The sum of no tokens. */
export const toStart = (spans: readonly Span[]): number[] => {
	const start = Array<number>(spans[spans.length - 1].end).fill(0);
	for (const { weighted, biases } of spans)
		biases.forEach((bias, at) => (start[weighted + at] = bias));
	return start;
};

/** Adds a sum to another one. */
export const addUp = (sum: number[], other: readonly number[]): void => {
	for (let i = 0; i < sum.length; i++) sum[i] += other[i];
};

/** Adds what the records from `from` to before `to` say of a property, of a token that counts so much, as do its shifts. */
export const addRecords = (
	{ known, weight, logs, weighted }: Span,
	table: Pick<TokenTable, 'words' | 'logs'>,
	sum: number[],
	factor: number,
	shift: number,
	from: number,
	to: number,
): void => {
	const { words } = table;
	sum[known] += 1;
	sum[weight] += factor;
	for (let i = from; i < to; i++) {
		const record = words[i];
		const at = record & 0xff;
		const evidence = table.logs[(record >>> 8) & 0xffff];
		sum[logs + at] += evidence;
		sum[weighted + at] += factor * evidence + shift * (record >> 24);
	}
};

/** What a sum says of a property. */
export const toScore = (span: Span, sum: readonly number[]): BaseScore => {
	const { logDenominators } = span;
	const weighted = sum.slice(span.weighted, span.end);
	for (let i = 0; i < weighted.length; i++) weighted[i] -= sum[span.weight] * logDenominators[i];
	return { known: sum[span.known], logs: sum.slice(span.logs, span.weighted), weighted };
};

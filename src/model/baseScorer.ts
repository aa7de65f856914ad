import { PROPERTIES, type Property } from '../example/label';
import type { Lexeme } from '../example/lexeme';
import { createCache } from '../example/memo';
import { TOKEN_KINDS, tokensOf, type Reading, type Role, type Token } from '../example/tokenizer';
import type { DefaultModel, DefaultProperty } from './defaultModel';
import { hasMet } from './knownWords';
import { COUNT_BYTES, HEAD_BYTES, SHIFT_BYTES } from './tokenTable';
import { SHIFT_STEP, WEIGHT_STEP } from './weights';

/** What the default model's counts of one property say of a title; arrays have one entry a class. */
export interface BaseScore {
	/** Tokens of the title that the default model has met, and the sum of their ln(count + 1). */
	readonly known: number;
	readonly logs: readonly number[];
	/** bias + sum over known tokens of (weight * ln P(token|class) + share * shift), natural log, up to a constant. */
	readonly weighted: readonly number[];
}

/** What the default model says of a title. */
export interface Scores extends Readonly<Record<Property, BaseScore>> {
	/** The words of the title that it has not met. */
	readonly unmet: readonly Lexeme[];
}

/** What is kept of a word: whether it was met, and the sum of its tokens in each role that it was met in. */
interface Known {
	readonly isMet: boolean;
	readonly sums: Map<Role, readonly number[]>;
}

/** Words, with some roles of 0.7 kB each: 50 MB where a process meets that many. */
const MOST_KNOWN = 40_000;

/** Scores titles by counts that never change; what a word says in a role is kept. */
export const createBaseScorer = ({ table, properties }: DefaultModel) => {
	const spans = toSpans(PROPERTIES.map((property) => properties[property]));
	const [department, responsibility] = spans;
	const start = toStart(spans);
	const nothing = start.slice();
	// In a loop: fill(0) would make it a list of objects, each sum of which costs an allocation.
	for (let i = 0; i < nothing.length; i++) nothing[i] = 0;
	const words = createCache<Lexeme, Known>(MOST_KNOWN);
	const has = (token: string): boolean => table.rowOf(token) >= 0;

	const addRow = (sum: number[], row: number, { kind, share }: Pick<Token, 'kind' | 'share'>) => {
		if (row < 0) return;
		const at = table.starts[row];
		const end = addEntry(department, sum, kind, share, table.bytes, at);
		addEntry(responsibility, sum, kind, share, table.bytes, end);
	};
	const addTokens = (sum: number[], tokens: readonly Token[]): number[] => {
		for (const token of tokens) addRow(sum, table.rowOf(token.text), token);
		return sum;
	};
	const recall = (lexeme: Lexeme): Known =>
		words.get(lexeme) ?? words.set(lexeme, { isMet: hasMet(has, lexeme), sums: new Map() });
	const sumOf = ({ sums }: Known, lexeme: Lexeme, role: Role): readonly number[] => {
		const known = sums.get(role);
		if (known !== undefined) return known;
		const sum = addTokens(nothing.slice(), tokensOf(lexeme, role));
		sums.set(role, sum);
		return sum;
	};

	return ({ parts, pairs, shape }: Reading): Scores => {
		const sum = start.slice();
		const unmet: Lexeme[] = [];
		for (const { lexeme, roles } of parts) {
			const known = recall(lexeme);
			if (!known.isMet) unmet.push(lexeme);
			for (const role of roles) addUp(sum, sumOf(known, lexeme, role));
		}
		for (const pair of pairs) addRow(sum, table.rowOfPair(pair), pair);
		addTokens(sum, shape);
		return {
			unmet,
			department: toScore(department, sum),
			responsibility: toScore(responsibility, sum),
		};
	};
};

/** Where what a property says lies in a sum: tokens known, their weight, then logs and weighted, one a class. */
interface Span {
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

const toSpans = (properties: readonly DefaultProperty[]): Span[] => {
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
			logDenominators: classes.map((name) => Math.log(tokens(name) + table.vocabulary.length)),
		};
	});
};

/** The sum of no tokens. */
const toStart = (spans: readonly Span[]): number[] => {
	const start = Array<number>(spans[spans.length - 1].end).fill(0);
	for (const { weighted, biases } of spans)
		biases.forEach((bias, at) => (start[weighted + at] = bias));
	return start;
};

const addUp = (sum: number[], other: readonly number[]): void => {
	for (let i = 0; i < sum.length; i++) sum[i] += other[i];
};

/** ln(count + 1) of most counts: a look is cheaper than a logarithm. */
const LOGS = Float64Array.from({ length: 2 ** 11 }, (_, count) => Math.log(count + 1));

/** Adds what a property's entry of a token, from `at` in the table's bytes, says to a sum; answers where the entry ends. */
const addEntry = (
	span: Span,
	sum: number[],
	kind: Token['kind'],
	share: number,
	bytes: Uint8Array,
	at: number,
): number => {
	const { logs, weighted } = span;
	const factor = bytes[at] * span.steps.get(kind)! * share;
	sum[span.known] += 1;
	sum[span.weight] += factor;
	let i = at + HEAD_BYTES;
	const endOfCounts = i + COUNT_BYTES * bytes[at + 1];
	const end = endOfCounts + SHIFT_BYTES * bytes[at + 2];
	for (; i < endOfCounts; i += COUNT_BYTES) {
		const count = bytes[i + 1] | (bytes[i + 2] << 8);
		const evidence = count < LOGS.length ? LOGS[count] : Math.log(count + 1);
		sum[logs + bytes[i]] += evidence;
		sum[weighted + bytes[i]] += factor * evidence;
	}
	const step = share * SHIFT_STEP;
	for (; i < end; i += SHIFT_BYTES) sum[weighted + bytes[i]] += step * toSigned(bytes[i + 1]);
	return end;
};

const toSigned = (byte: number): number => (byte << 24) >> 24;

const toScore = (span: Span, sum: readonly number[]): BaseScore => {
	const { logDenominators } = span;
	const weighted = sum.slice(span.weighted, span.end);
	for (let i = 0; i < weighted.length; i++) weighted[i] -= sum[span.weight] * logDenominators[i];
	return { known: sum[span.known], logs: sum.slice(span.logs, span.weighted), weighted };
};

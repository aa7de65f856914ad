import type { Lexeme } from '../example/lexeme';
import { createCache } from '../example/memo';
import { namingTokensOf, toToken, type Part, type Reading, type Token } from '../example/tokenizer';
import type { DefaultAnswers } from './defaultAnswers';

/** The tokens of a title that lessons are learned with: distinct, without pieces of words, which say little of few titles. */
export const toLessonTokens = (reading: Reading): readonly Token[] => {
	// Who teaches a title asks for them several times in turn.
	if (last?.reading !== reading) last = { reading, tokens: distinctTokens(reading) };
	return last.tokens;
};

let last: { readonly reading: Reading; readonly tokens: readonly Token[] } | undefined;

const distinctTokens = ({ parts, pairs, shape }: Reading): Token[] => {
	const tokens = new Map<string, Token>();
	const add = (token: Token): void =>
		void (tokens.has(token.text) || tokens.set(token.text, token));
	for (const part of parts) tokensAtHand(part).forEach(add);
	for (const pair of pairs) add(toToken(pair));
	shape.forEach(add);
	return [...tokens.values()];
};

/** Words whose tokens are at hand, of a kilobyte each. */
const MOST_READ = 10_000;

interface ReadPart extends Part {
	readonly tokens: readonly Token[];
}

const readLately = createCache<Lexeme, ReadPart[]>(MOST_READ);

const tokensAtHand = (part: Part): readonly Token[] => {
	const { lexeme, place, ends } = part;
	const parts = readLately.get(lexeme) ?? readLately.set(lexeme, []);
	const known = parts.find((one) => one.place === place && one.ends === ends);
	if (known !== undefined) return known.tokens;
	const tokens = namingTokensOf(part);
	parts.push({ ...part, tokens });
	return tokens;
};

/** What a lesson counts: the title's tokens and what the default model answers to it. None of a title without words. */
export const toLesson = (defaults: DefaultAnswers, title: string): string[] => {
	const { reading, scores } = defaults.study(title);
	const tokens = toLessonTokens(reading);
	if (tokens.length === 0) return [];
	const { department } = defaults.hintsOf(scores);
	return [...tokens, ...department].map(({ text }) => text);
};

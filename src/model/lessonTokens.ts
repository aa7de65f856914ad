import type { Lexeme } from '../example/lexeme';
import { createCache } from '../example/memo';
import { namingTokensOf, toToken, type Reading, type Role, type Token } from '../example/tokenizer';
import type { DefaultAnswers } from './defaultAnswers';

/** The tokens of a title that lessons are learned with: distinct, without pieces of words, which say little of few titles. */
export const toLessonTokens = ({ parts, pairs, shape }: Reading): Token[] => {
	const tokens = new Map<string, Token>();
	const add = (token: Token): void =>
		void (tokens.has(token.text) || tokens.set(token.text, token));
	for (const { lexeme, roles } of parts)
		for (const role of roles) tokensAtHand(lexeme, role).forEach(add);
	for (const pair of pairs) add(toToken(pair));
	shape.forEach(add);
	return [...tokens.values()];
};

/** Words whose tokens are at hand, of a kilobyte each. */
const MOST_READ = 10_000;

const readLately = createCache<Lexeme, Map<Role, readonly Token[]>>(MOST_READ);

const tokensAtHand = (lexeme: Lexeme, role: Role): readonly Token[] => {
	const roles = readLately.get(lexeme) ?? readLately.set(lexeme, new Map());
	const known = roles.get(role);
	if (known !== undefined) return known;
	const tokens = namingTokensOf(lexeme, role);
	roles.set(role, tokens);
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

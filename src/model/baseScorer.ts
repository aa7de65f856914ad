import { PROPERTIES, type Property } from '../example/label';
import type { Lexeme } from '../example/lexeme';
import type { Reading, Token } from '../example/tokenizer';
import type { DefaultModel } from './defaultModel';
import { addUp, toScore, toSpans, toStart, type BaseScore } from './spans';
import { createTokenSums } from './tokenSums';
import { createWordSums } from './wordSums';

/** What the default model says of a title. */
export interface Scores extends Readonly<Record<Property, BaseScore>> {
	/** The words of the title that it has not met. */
	readonly unmet: readonly Lexeme[];
}

/** Scores titles by counts that never change. */
export const createBaseScorer = ({ table, properties }: DefaultModel) => {
	const spans = toSpans(PROPERTIES.map((property) => properties[property]));
	const [department, responsibility] = spans;
	const start = toStart(spans);
	const tokens = createTokenSums(table, spans);
	const words = createWordSums(table, tokens);
	const shapes = new WeakMap<Token, readonly number[]>();

	const sumOfShape = (token: Token): readonly number[] => {
		const known = shapes.get(token);
		if (known !== undefined) return known;
		const sum = tokens.sumUp([token]);
		shapes.set(token, sum);
		return sum;
	};

	return ({ parts, pairs, shape }: Reading): Scores => {
		const sum = start.slice();
		const unmet: Lexeme[] = [];
		for (const part of parts) {
			const known = words.recall(part.lexeme);
			if (!known.isMet) unmet.push(part.lexeme);
			words.addPart(sum, known, part);
		}
		for (const pair of pairs) tokens.add(sum, table.findPair(pair), pair);
		for (const token of shape) addUp(sum, sumOfShape(token));
		return {
			unmet,
			department: toScore(department, sum),
			responsibility: toScore(responsibility, sum),
		};
	};
};

import { predictPlainly } from '../../../scripts/plainModel';
import type { Token } from '../../../src/example/tokenizer';
import type { NaiveBayes } from '../../../src/model/naiveBayes';
import type { Joint } from '../../../src/model/posterior';

/** What the model says of a text that is read as its words. */
export const predict = (bayes: NaiveBayes, text: string): Joint =>
	predictPlainly(bayes)(tokensOf(text));

/** Each word of a text as a token, and no other. */
export const tokensOf = (text: string): Token[] =>
	text.split(' ').map((word) => ({ text: word, kind: 'word', share: 1 }));

import type { Property } from '../../src/example/label';
import { toDocument } from '../../src/example/title';
import { toTokens } from '../../src/example/tokenizer';
import type { Doubt } from '../../src/model/calibration';
import type { ClassName } from '../../src/model/className';
import type { SeedExample } from '../seed/seedExample';
import { classOf, type Tokenized } from '../seed/tokenize';

/** What a contender reads of a title: its text, split as the library does; our words; all our tokens. */
export type Reading = 'its own words' | 'our words' | 'our tokens';

/** One of those that are compared: something that learns classes from labelled titles. */
export interface Contender {
	readonly name: string;
	readonly reading: Reading;
	/** Whether it can learn the whole seed in minutes. */
	readonly isFast: boolean;
	learn(lessons: Lessons): Predict | Promise<Predict>;
}

/** Some examples of the seed to learn one property of. */
export interface Lessons {
	readonly tokenized: Tokenized;
	readonly property: Property;
	isSeen(example: SeedExample): boolean;
}

/** Judges a title. Changes nothing. */
export type Predict = (title: string) => Opinion;

/** What a contender thinks of a title. */
export interface Opinion {
	/** Natural logarithm of each class's probability, up to a constant; finite or -Infinity. */
	readonly scores: ReadonlyMap<ClassName, number>;
	/** What our own calibration goes by; peers have no such thing. */
	readonly doubt?: Doubt;
}

/** A lesson as those read it that take words. */
export interface Lesson {
	readonly title: string;
	readonly tokens: readonly string[];
	readonly name: ClassName;
}

/** The lessons one by one, with no tokens for those who split titles themselves; titles without words are left out, as by ours. */
export function* read(
	{ tokenized, property, isSeen }: Lessons,
	reading: Reading,
): Iterable<Lesson> {
	const { tokens, starts, ids } = tokenized.corpus;
	for (const [i, example] of tokenized.examples.entries()) {
		if (starts[i] === starts[i + 1] || !isSeen(example)) continue;
		const all = Array.from(ids.subarray(starts[i], starts[i + 1]), (id) => tokens[id]);
		yield {
			title: example.title,
			tokens: all.filter((token) => isRead(token, reading)),
			name: classOf(example, property),
		};
	}
}

/** Our words or tokens of a title that is judged. */
export const readOne = (title: string, reading: Reading): string[] =>
	toTokens(toDocument(title))
		.map(({ text }) => text)
		.filter((token) => isRead(token, reading));

/** Words, of other languages their English meanings too, begin with "w:". */
const isRead = (token: string, reading: Reading): boolean =>
	reading === 'our tokens' || (reading === 'our words' && token.startsWith('w:'));

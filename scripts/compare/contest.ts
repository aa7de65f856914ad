import { performance } from 'node:perf_hooks';
import type { Property } from '../../src/example/label';
import { isInFold } from '../seed/folds';
import type { SeedExample } from '../seed/seedExample';
import type { Tokenized } from '../seed/tokenize';
import type { Contender, Predict, Reading } from './contender';
import { judge, measure, type Judged, type Measures } from './judge';

/** What the contenders of a contest learn and are judged on. */
export interface Contest {
	readonly tokenized: Tokenized;
	readonly property: Property;
	readonly folds: readonly number[];
	/** Every how many held-out titles of a fold one is judged. */
	readonly judgedEvery: number;
}

/** How a contender did, over all folds. */
export interface Entry extends Measures {
	readonly contender: string;
	readonly reading: Reading;
	/** A fold's mean; without making our tokens, which all who read them share. */
	readonly trainingMs: number;
	/** From the text of a title to its probabilities, tokens made anew. */
	readonly titleMs: number;
}

/** Lets a contender learn all but each fold in turn and judges it on that. */
export const compete = async (
	contest: Contest,
	contender: Contender,
	onFold: () => void = () => undefined,
): Promise<Entry> => {
	const rounds: Round[] = [];
	for (const fold of contest.folds) {
		rounds.push(await playRound(contest, contender, fold));
		onFold();
	}
	const judged = rounds.flatMap((round) => round.judged);
	const sumOf = (toMs: (round: Round) => number): number =>
		rounds.reduce((sum, round) => sum + toMs(round), 0);
	return {
		contender: contender.name,
		reading: contender.reading,
		...measure(judged, contender.name === 'ours'),
		trainingMs: sumOf(({ trainingMs }) => trainingMs) / rounds.length,
		titleMs: sumOf(({ judgingMs }) => judgingMs) / judged.length,
	};
};

interface Round {
	readonly judged: readonly Judged[];
	readonly trainingMs: number;
	readonly judgingMs: number;
}

const playRound = async (
	{ tokenized, property, judgedEvery }: Contest,
	contender: Contender,
	fold: number,
): Promise<Round> => {
	const isSeen = ({ family }: SeedExample): boolean => !isInFold(family, fold);
	const started = performance.now();
	const predict = await contender.learn({ tokenized, property, isSeen });
	const trained = performance.now();
	const heldOut = tokenized.examples
		.filter((example) => !isSeen(example))
		.filter((example, i) => example[property] !== null && i % judgedEvery === 0);
	return { ...judgeAll(predict, heldOut, property), trainingMs: trained - started };
};

const judgeAll = (
	predict: Predict,
	examples: readonly SeedExample[],
	property: Property,
): Omit<Round, 'trainingMs'> => {
	const started = performance.now();
	const opinions = examples.map(({ title }) => predict(title));
	const judgingMs = performance.now() - started;
	const judged = opinions.map((opinion, i) =>
		judge(opinion, examples[i][property]!, examples[i].family),
	);
	return { judged, judgingMs };
};

import { PROPERTIES, type Property } from '../example/label';
import type { Holdings } from '../holdings';
import { accuracyOf, type Judged } from '../model/judged';
import { toPeriods, type JudgedThen, type Period } from '../model/progress';
import { reliability } from '../model/reliability';
import { judgedOf, type Judgement } from './judgements';
import type { RetentionOptions } from './retention';

/** What a model holds, and how it fares with people. */
export interface Statistics extends Holdings {
	/** Classifications in history. */
	readonly classifications: number;
	readonly retention: RetentionOptions;
	/** Bytes of the whole database, with the other models in it. */
	readonly databaseBytes: number;
	readonly judged: Readonly<Record<Property, JudgedStatistics>>;
}

/** How often people overrode answers of a confidence in [from, to). */
export interface OverrideRate {
	readonly from: number;
	readonly to: number;
	readonly judged: number;
	readonly overridden: number;
	/** Share that was overridden, 0 to 1; 0 of none. */
	readonly rate: number;
}

/** How the answers of one property fared that people judged, before the model learned from the judgement. */
export interface JudgedStatistics {
	readonly judged: number;
	/** Share that was right, 0 to 1; 0 of none. */
	readonly accuracy: number;
	readonly periods: readonly Period[];
	readonly overrides: readonly OverrideRate[];
}

export const toJudgedStatistics = (
	judgements: readonly Judgement[],
): Readonly<Record<Property, JudgedStatistics>> => {
	const [department, responsibility] = PROPERTIES.map((property) =>
		summarise(judgedOf(judgements, property)),
	);
	return { department, responsibility };
};

const summarise = (judged: readonly JudgedThen[]): JudgedStatistics => ({
	judged: judged.length,
	accuracy: accuracyOf(judged),
	periods: toPeriods(judged),
	overrides: toOverrides(judged),
});

const toOverrides = (judged: readonly Judged[]): OverrideRate[] =>
	reliability(judged).map(({ from, to, count, accuracy }) => {
		const overridden = Math.round(count * (1 - accuracy));
		return { from, to, judged: count, overridden, rate: count === 0 ? 0 : overridden / count };
	});

import { PROPERTIES, type Property } from '../../src/example/label';
import { riskCoverage } from '../../src/model/coverage';
import { evaluate, type Evaluation } from '../../src/model/evaluation';
import { accuracyOf, isRight } from '../../src/model/judged';
import { calibrationErrorInterval } from '../../src/model/reliability';
import type { JudgedTitle, JudgedTitles } from './judge';

/** How one group of titles (a label, a language) fares. */
export interface GroupResult {
	readonly name: string;
	readonly titles: number;
	readonly accuracy: number;
}

/** All that is measured of one property. */
export interface PropertyResult {
	readonly property: Property;
	readonly evaluation: Evaluation;
	/** The middle 95 % of the bootstrap of the calibration error. */
	readonly interval: readonly [number, number];
	readonly risks: ReturnType<typeof riskCoverage>;
	readonly labels: readonly GroupResult[];
	readonly languages: readonly GroupResult[];
	/** The twenty most confident ones. */
	readonly mistakes: readonly JudgedTitle[];
}

const MISTAKES = 20;

export const toResults = (judged: JudgedTitles): PropertyResult[] =>
	PROPERTIES.map((property) => {
		const titles = judged[property];
		const labelled = titles.filter(({ right }) => right !== null);
		return {
			property,
			evaluation: evaluate(titles),
			interval: calibrationErrorInterval(labelled),
			risks: riskCoverage(labelled),
			labels: toGroups(labelled, ({ right }) => right ?? ''),
			languages: toGroups(labelled, ({ language }) => language),
			mistakes: toMistakes(titles),
		};
	});

const toGroups = (
	titles: readonly JudgedTitle[],
	toName: (title: JudgedTitle) => string,
): GroupResult[] =>
	[...Map.groupBy(titles, toName)]
		.map(([name, group]) => ({
			name,
			titles: group.length,
			accuracy: accuracyOf(group),
		}))
		.sort((a, b) => b.titles - a.titles);

const toMistakes = (titles: readonly JudgedTitle[]): JudgedTitle[] =>
	titles
		.filter((title) => !isRight(title))
		.sort((a, b) => b.confidence - a.confidence)
		.slice(0, MISTAKES);

import type { Label } from '../example/label';
import { inverseTemperature, type Calibration, type Doubt } from './calibration';
import { NONE, NOT_A_TITLE } from './className';
import { indexOfHighest } from './highest';
import type { Joint } from './posterior';
import { softmax } from './softmax';

/** A label with its calibrated probability and `classificator`'s log-likelihood (natural log, unweighted). */
export interface Candidate {
	readonly label: Label;
	readonly probability: number;
	readonly logProbability: number;
	readonly logLikelihood: number;
}

/** What the model says of one property. */
export type Verdict =
	| { readonly kind: 'label'; readonly candidates: readonly Candidate[]; readonly doubt: Doubt }
	| { readonly kind: 'none' }
	| { readonly kind: 'not a title' }
	| { readonly kind: 'no labels' };

/**
 * Decides between the labels and the two ways of having none; `candidates` are the best `count` labels (two at least, where
 * there are two), most probable first, of a distribution over all labels.
 */
export const decide = (
	joint: Joint,
	calibration: Calibration,
	title: Pick<Doubt, 'knownWords' | 'words'>,
	count: number,
): Verdict => {
	const { classes, labels, lessons } = joint;
	if (!labels.includes(true)) return { kind: 'no labels' };
	const sums = softmax(joint.weighted);
	let noLabel = 0;
	for (let i = 0; i < sums.length; i++) {
		if (!labels[i]) noLabel += sums[i];
		sums[i] += lessons[i];
	}
	const best = classes[indexOfHighest(sums)];
	if (best === NOT_A_TITLE) return { kind: 'not a title' };
	if (best === NONE) return { kind: 'none' };
	const doubt = { ...title, noLabel };
	const scale = inverseTemperature(calibration, doubt);
	return { kind: 'label', candidates: toCandidates(joint, scale, Math.max(2, count)), doubt };
};

const toCandidates = (joint: Joint, scale: number, count: number): Candidate[] => {
	const { classes, logLikelihoods } = joint;
	const left = toProbabilities(joint, scale);
	const candidates: Candidate[] = [];
	while (candidates.length < Math.min(count, classes.length)) {
		const i = indexOfHighest(left);
		const probability = left[i];
		if (probability < 0) break;
		left[i] = NO_LABEL;
		candidates.push({
			label: classes[i] as Label,
			probability,
			logProbability: Math.log(probability),
			logLikelihood: logLikelihoods[i],
		});
	}
	return candidates;
};

/** Stands in for the probability of a class that is no label, or that is listed already. */
const NO_LABEL = -1;

/** The default model's calibrated probabilities of its labels with what the lessons say, normalised over all labels. */
const toProbabilities = ({ labels, weighted, lessons }: Joint, scale: number): number[] => {
	const probabilities = softmaxOfLabels(labels, weighted, scale);
	let total = 0;
	for (let i = 0; i < probabilities.length; i++)
		if (labels[i]) total += probabilities[i] += lessons[i];
	for (let i = 0; i < probabilities.length; i++)
		probabilities[i] = labels[i] ? probabilities[i] / total : NO_LABEL;
	return probabilities;
};

/** 0 for what is no label, and for all where the default model answers with none of them. */
const softmaxOfLabels = (
	labels: readonly boolean[],
	weighted: readonly number[],
	scale: number,
): number[] => {
	const scores = weighted.slice();
	let isAnswered = false;
	for (let i = 0; i < scores.length; i++) {
		scores[i] = labels[i] ? weighted[i] * scale : -Infinity;
		isAnswered ||= scores[i] > -Infinity;
	}
	return isAnswered ? softmax(scores) : scores.map(() => 0);
};

/** Best probability less the runner-up's; the best one's where there is no runner-up, 0 where there is none. */
export const toMargin = (candidates: readonly Candidate[]): number =>
	(candidates[0]?.probability ?? 0) - (candidates[1]?.probability ?? 0);

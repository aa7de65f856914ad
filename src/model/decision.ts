import type { Label } from '../example/label';
import { inverseTemperature, type Calibration, type Doubt } from './calibration';
import { isLabel, NONE, NOT_A_TITLE } from './outcome';
import { softmax, type Joint } from './posterior';

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

/** Decides between the labels and the two ways of having none; candidates are over all labels, most probable first. */
export const decide = (
	joint: Joint,
	calibration: Calibration,
	title: Pick<Doubt, 'knownWords' | 'words'>,
): Verdict => {
	const raw = softmax(joint.weighted);
	const best = joint.classes[raw.indexOf(Math.max(...raw))];
	if (best === NOT_A_TITLE) return { kind: 'not a title' };
	if (best === NONE) return { kind: 'none' };
	const noLabel = raw.reduce((sum, p, i) => (isLabel(joint.classes[i]) ? sum : sum + p), 0);
	const doubt = { ...title, noLabel };
	const candidates = toCandidates(joint, inverseTemperature(calibration, doubt));
	return candidates.length === 0 ? { kind: 'no labels' } : { kind: 'label', candidates, doubt };
};

const toCandidates = ({ classes, weighted, logLikelihoods }: Joint, scale: number): Candidate[] => {
	const indexes = classes.map((_, i) => i).filter((i) => isLabel(classes[i]));
	const probabilities = softmax(indexes.map((i) => weighted[i] * scale));
	return indexes
		.map((i, at) => ({
			label: classes[i] as Label,
			probability: probabilities[at],
			logProbability: Math.log(probabilities[at]),
			logLikelihood: logLikelihoods[i],
		}))
		.sort((a, b) => b.probability - a.probability);
};

/** Best probability less the runner-up's; the best one's where there is no runner-up, 0 where there is none. */
export const toMargin = (candidates: readonly Candidate[]): number =>
	(candidates[0]?.probability ?? 0) - (candidates[1]?.probability ?? 0);

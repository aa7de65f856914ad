import { PROPERTIES, type Property } from '../example/label';
import { countDocuments } from './baseCounts';
import type { Scores } from './baseScorer';
import type { DefaultModel } from './defaultModel';
import type { BaseScore } from './spans';

/** An answer of the default model as a token: what a person teaches of titles that it answers so, holds for others. */
export interface Hint {
	readonly text: string;
	/** How much it counts. */
	readonly weight: number;
	/** Share of the default model's titles with this answer, above 0. */
	readonly share: number;
}

const LETTERS: Readonly<Record<Property, string>> = { department: 'd', responsibility: 'r' };

/** What the answer to the other property counts as a hint, against 1 for the property's own. */
const OTHER = 0.5;

/** The default model's best answer to both properties, as each property takes them; none of a model without classes. */
export const toHints = (
	model: DefaultModel,
	scores: Scores,
): Readonly<Record<Property, readonly Hint[]>> => {
	const hints = PROPERTIES.flatMap((property) => toHint(model, property, scores[property]));
	const weighed = (property: Property): Hint[] =>
		hints.map((hint) => ({ ...hint, weight: hint.about === property ? 1 : OTHER }));
	return { department: weighed('department'), responsibility: weighed('responsibility') };
};

const toHint = (
	{ properties }: DefaultModel,
	property: Property,
	{ weighted }: BaseScore,
): Array<Omit<Hint, 'weight'> & { readonly about: Property }> => {
	const { base } = properties[property];
	if (base.classes.length === 0) return [];
	const best = base.classes[weighted.indexOf(Math.max(...weighted))];
	const text = `${LETTERS[property]}:${best}`;
	return [{ text, about: property, share: base.documents(best) / countDocuments(base) }];
};

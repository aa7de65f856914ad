import { PROPERTIES, type Property } from '../example/label';
import { countDocuments } from './baseCounts';
import type { Scores } from './baseScorer';
import type { DefaultModel } from './defaultModel';
import { indexOfHighest } from './highest';

/** An answer of the default model as a token: what a person teaches of titles that it answers so, holds for others. */
export interface Hint {
	readonly text: string;
	/** How much it counts. */
	readonly weight: number;
	/** Share of the default model's titles with this answer, above 0. */
	readonly share: number;
}

/** The default model's best answer to both properties, as each property takes them; none of a model without classes. */
export type Hints = Readonly<Record<Property, readonly Hint[]>>;

const LETTERS: Readonly<Record<Property, string>> = { department: 'd', responsibility: 'r' };

/** What the answer to the other property counts as a hint, against 1 for the property's own. */
const OTHER = 0.5;

/** Makes the hints of scores: every answer is made a hint once. */
export const createHints = (model: DefaultModel): ((scores: Scores) => Hints) => {
	const tableOf = (property: Property): Hint[][] =>
		PROPERTIES.map((about) => toHints(model, about, about === property ? 1 : OTHER));
	const tables = { department: tableOf('department'), responsibility: tableOf('responsibility') };
	return (scores) => {
		const best = PROPERTIES.map((about) => indexOfHighest(scores[about].weighted));
		const hintsFor = (property: Property): Hint[] =>
			tables[property].flatMap((hints, i) => (best[i] < 0 ? [] : [hints[best[i]]]));
		return { department: hintsFor('department'), responsibility: hintsFor('responsibility') };
	};
};

/** Every class of a property as a hint, in their order. */
const toHints = ({ properties }: DefaultModel, about: Property, weight: number): Hint[] => {
	const { base } = properties[about];
	const documents = countDocuments(base);
	return base.classes.map((name) => ({
		text: `${LETTERS[about]}:${name}`,
		weight,
		share: base.documents(name) / documents,
	}));
};

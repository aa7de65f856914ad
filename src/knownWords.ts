import type { Projection } from './correction/evolve';
import { PROPERTIES } from './example/label';
import type { Document } from './example/title';
import { shareMet } from './model/knownWords';

/** Share of the words that name something which the default model or a lesson has met, 0 to 1; 0 for a title without such words. */
export const shareKnown = ({ bayes, defaults }: Projection, document: Document): number => {
	const { base } = defaults.properties.department;
	return shareMet(
		document,
		(token) => base.has(token) || PROPERTIES.some((property) => bayes[property].learned.has(token)),
	);
};

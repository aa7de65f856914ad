import { toDocument } from '../../src/example/title';
import { read } from '../../src/example/tokenizer';
import { isLabel, type ClassName } from '../../src/model/className';
import { shareKnown } from '../../src/model/knownWords';
import { softmax } from '../../src/model/softmax';
import { toAnswerer } from '../seed/crossValidate';
import { fitProperty } from '../seed/fitProperty';
import { toModel } from '../seed/toModel';
import type { Contender } from './contender';

/** Our model as `npm run train` builds it, the calibration left to the judge, who has the titles for it. */
export const OURS: Contender = {
	name: 'ours',
	reading: 'our tokens',
	isFast: true,
	learn({ tokenized, property, isSeen }) {
		const fitted = fitProperty(tokenized, isSeen, property);
		// A model has two properties; the other one is never asked.
		const answerer = toAnswerer(toModel('compare', { department: fitted, responsibility: fitted }));
		const { defaults } = answerer.projection;
		const { classes } = defaults.properties[property].base;
		return (title) => {
			const document = toDocument(title);
			const scores = defaults.score(read(document));
			const { weighted } = scores[property];
			const knownWords = shareKnown(document, scores.unmet);
			return {
				scores: new Map(classes.map((name, i) => [name, weighted[i]])),
				doubt: { knownWords, noLabel: noLabelOf(classes, weighted), words: document.words.length },
			};
		};
	},
};

const noLabelOf = (classes: readonly ClassName[], weighted: readonly number[]): number =>
	softmax(weighted).reduce((sum, p, i) => (isLabel(classes[i]) ? sum : sum + p), 0);

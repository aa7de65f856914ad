import { shareKnown } from '../../src/answer';
import { toDocument } from '../../src/example/title';
import { read } from '../../src/example/tokenizer';
import { isLabel } from '../../src/model/outcome';
import { softmax, type Joint } from '../../src/model/posterior';
import { fitProperty, toModel } from '../seed/build';
import { toAnswerer } from '../seed/crossValidate';
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
		return (title) => {
			const document = toDocument(title);
			const joint = answerer.scorers[property].predictJoint(read(document));
			const knownWords = shareKnown(answerer.projection, document);
			return {
				scores: new Map(joint.classes.map((name, i) => [name, joint.weighted[i]])),
				doubt: { knownWords, noLabel: noLabelOf(joint), words: document.words.length },
			};
		};
	},
};

const noLabelOf = ({ classes, weighted }: Joint): number =>
	softmax(weighted).reduce((sum, p, i) => (isLabel(classes[i]) ? sum : sum + p), 0);

import { answer } from '../../src/answer';
import { createAnswerer, type Answerer } from '../../src/answerer';
import type { Classification } from '../../src/classification';
import { createProjection } from '../../src/correction/snapshot';
import { createDefaultAnswers } from '../../src/model/defaultAnswers';
import { toDefaultModel, type BuiltModel } from '../../src/model/defaultModel';
import type { Apart } from './fitPool';
import { isInFold } from './folds';
import type { SeedExample } from './seedExample';

/** A seed example and what a model answered that was built without its family. */
export interface HeldOutAnswer {
	readonly example: SeedExample;
	readonly classification: Classification;
}

/** A model with the titles of the fold that it has not seen. */
export interface Fold {
	readonly built: BuiltModel;
	readonly heldOut: readonly SeedExample[];
}

/** Puts each fold's model beside the titles it was built without. */
export const toFolds = (
	models: readonly BuiltModel[],
	examples: readonly SeedExample[],
	apart: Apart,
): Fold[] =>
	models.map((built, fold) => ({
		built,
		heldOut: examples.filter((example) => isInFold(example[apart], fold)),
	}));

/** A built model as it answers before anybody has taught it. */
export const toAnswerer = (built: BuiltModel): Answerer => {
	const defaults = createDefaultAnswers(toDefaultModel(built));
	return createAnswerer(createProjection(defaults, false), false);
};

const ALL = { threshold: 0, candidates: 100, explain: false, record: false };

export const answerHeldOut = ({ built, heldOut }: Fold): HeldOutAnswer[] => {
	const answerer = toAnswerer(built);
	return heldOut.map((example) => ({
		example,
		classification: answer(answerer, example.title, ALL),
	}));
};

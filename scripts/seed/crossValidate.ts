import { createHash } from 'node:crypto';
import { answer, type Answerer } from '../../src/answer';
import type { Classification } from '../../src/classification';
import { createProjection } from '../../src/correction/snapshot';
import { toDefaultModel, type BuiltModel } from '../../src/model/defaultModel';
import { buildModel, type Calibrations, type Tokenized } from './build';

/** A seed example and what a model answered that was built without its family. */
export interface HeldOutAnswer {
	readonly example: Tokenized;
	readonly classification: Classification;
}

export const FOLDS = 5;

/** The fold of a family, 0 to FOLDS - 1: the same for all titles of one role phrase. */
export const foldOf = (family: string): number =>
	createHash('sha256').update(family).digest().readUInt32LE() % FOLDS;

/** Builds a model from all families but those of a fold; answers it with the examples it has not seen. */
export const buildFold = (
	examples: readonly Tokenized[],
	fold: number,
	calibrations?: Calibrations,
	onPass?: () => void,
): readonly [BuiltModel, readonly Tokenized[]] => {
	const seen = examples.filter(({ family }) => foldOf(family) !== fold);
	const heldOut = examples.filter(({ family }) => foldOf(family) === fold);
	return [buildModel(seen, `fold ${fold}`, calibrations, onPass), heldOut];
};

/** A built model as it answers before anybody has taught it. */
export const toAnswerer = (built: BuiltModel): Answerer => {
	const { version, properties } = toDefaultModel(built);
	const { department, responsibility } = properties;
	return {
		projection: createProjection({
			department: department.base,
			responsibility: responsibility.base,
		}),
		fitted: properties,
		defaultVersion: version,
		defaultExamples: 0,
	};
};

const ALL = { threshold: 0, candidates: 100, explain: false, record: false };

export const answerHeldOut = (
	built: BuiltModel,
	heldOut: readonly Tokenized[],
): HeldOutAnswer[] => {
	const answerer = toAnswerer(built);
	return heldOut.map((example) => ({
		example,
		classification: answer(answerer, example.title, ALL),
	}));
};

import type { Property } from '../example/label';
import { toDocument, type Document } from '../example/title';
import { read, type Reading } from '../example/tokenizer';
import { countDocuments } from './baseCounts';
import { createBaseScorer, type Scores } from './baseScorer';
import { isLabel, type ClassName } from './className';
import type { DefaultModel } from './defaultModel';
import { createHints, type Hints } from './hints';
import type { Background } from './background';

/** The default model at work. It never changes, so one is shared by all models of a process. */
export interface DefaultAnswers extends DefaultModel {
	score(reading: Reading): Scores;
	/** Reads and scores a title; the last one it has at hand. */
	study(title: string): Studied;
	/** What it answers, as tokens that lessons are learned with; none of a model without classes. */
	hintsOf(scores: Scores): Hints;
	/** The classes that a model on top answers with, by their place in the scores: no labels where it started empty. */
	answered(property: Property, isEmpty: boolean): ReadonlyMap<ClassName, number>;
	/** What the lessons of such a model are weighed against. */
	toBackground(property: Property, isEmpty: boolean): Background;
}

/** A title as it was read, and what the default model says of it. */
export interface Studied {
	readonly document: Document;
	readonly reading: Reading;
	readonly scores: Scores;
}

export const createDefaultAnswers = (model: DefaultModel): DefaultAnswers => {
	const score = createBaseScorer(model);
	// Who teaches a title asks for it several times in turn.
	let last: { readonly title: string; readonly studied: Studied } | undefined;
	const study = (title: string): Studied => {
		const document = toDocument(title);
		const reading = read(document);
		return { document, reading, scores: score(reading) };
	};
	const answered = (property: Property, isEmpty: boolean): ReadonlyMap<ClassName, number> =>
		new Map(
			model.properties[property].base.classes.flatMap((name, at) =>
				isEmpty && isLabel(name) ? [] : [[name, at] as const],
			),
		);

	return {
		...model,
		answered,
		score,
		study(title) {
			if (last?.title !== title) last = { title, studied: study(title) };
			return last.studied;
		},
		hintsOf: createHints(model),
		toBackground(property, isEmpty) {
			const { base, weights } = model.properties[property];
			const own = answered(property, isEmpty);
			return {
				isEmpty,
				base,
				weights,
				documents: countDocuments(base),
				isOwn: (name) => isLabel(name) && !own.has(name),
			};
		},
	};
};

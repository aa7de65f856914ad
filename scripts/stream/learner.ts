import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROPERTIES, type Property } from '../../src/example/label';
import { toDocument } from '../../src/example/title';
import { toTokens, type Token } from '../../src/example/tokenizer';
import { openModel, type Start } from '../../src/index';
import { loadDefaults } from '../../src/loadDefaults';
import { NO_COUNTS } from '../../src/model/baseCounts';
import { isLabel, toClass } from '../../src/model/className';
import { createNaiveBayes, type NaiveBayes } from '../../src/model/naiveBayes';
import { judgeAll, JUDGED_OPTIONS, type JudgedTitles } from '../evaluation/judge';
import type { LabelledExample } from '../evaluation/labelledFile';
import { predictPlainly } from '../plainModel';

/** What is answered: a label, or `null` for none. */
export type Answers = Readonly<Record<Property, string | null>>;

/** A model that is told what is right. */
export interface Learner {
	readonly name: string;
	/** Answers each title, in order. */
	answer(titles: readonly string[]): Promise<Answers[]>;
	teach(example: LabelledExample): Promise<void>;
	close(): Promise<void>;
}

/** A model that tells how sure it is, and that can be told that it was right. */
export interface OurLearner extends Learner {
	/** Answers titles beside what is right, unrecorded. */
	judge(examples: readonly LabelledExample[]): Promise<JudgedTitles>;
	teach(example: LabelledExample, kind?: 'correction' | 'confirmation'): Promise<void>;
}

/** The product, as a user corrects it. */
export const openOurs = async (name: string, start: Start): Promise<OurLearner> => {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'job-title-stream-'));
	const model = await openModel({
		storage: { kind: 'sqlite', file: path.join(folder, 'model.db') },
		start,
	});
	return {
		name,
		async answer(titles) {
			const answers = await model.classify(titles, { record: false });
			return answers.map(({ department, responsibility }) => ({
				department: department.label,
				responsibility: responsibility.label,
			}));
		},
		async judge(examples) {
			const titles = examples.map(({ title }) => title);
			return judgeAll(examples, await model.classify(titles, JUDGED_OPTIONS));
		},
		async teach({ title, department, responsibility }, kind = 'correction') {
			const [receipt] = await model.correct([
				{ title, department, responsibility, kind, allowNewLabels: true },
			]);
			if (receipt.error !== null) throw receipt.error;
		},
		async close() {
			await model.close();
			fs.rmSync(folder, { recursive: true });
		},
	};
};

/** The default model, which nobody teaches. */
export const openFrozen = async (name: string): Promise<Learner> => ({
	...(await openOurs(name, 'default')),
	teach: () => Promise.resolve(),
});

/** The counts of `classificator` alone, with our tokens: the seed's, or none. */
export const openPlain = async (name: string, start: Start): Promise<Learner> => {
	const { properties } = await loadDefaults();
	const open = (property: Property): NaiveBayes =>
		createNaiveBayes(start === 'empty' ? NO_COUNTS : properties[property].base);
	const bayes = { department: open('department'), responsibility: open('responsibility') };
	return {
		name,
		answer: (titles) => Promise.resolve(titles.map((title) => answerPlainly(bayes, title))),
		teach: (example) => Promise.resolve(teachPlainly(bayes, example)),
		close: () => Promise.resolve(),
	};
};

type Counts = Readonly<Record<Property, NaiveBayes>>;

const toDistinctTokens = (title: string): Token[] => [
	...new Map(toTokens(toDocument(title)).map((token) => [token.text, token])).values(),
];

const answerPlainly = (bayes: Counts, title: string): Answers => {
	const tokens = toDistinctTokens(title);
	const [department, responsibility] = PROPERTIES.map((property) => {
		const { classes, logLikelihoods } = predictPlainly(bayes[property])(tokens);
		const best = classes[logLikelihoods.indexOf(Math.max(...logLikelihoods))];
		return best !== undefined && isLabel(best) ? best : null;
	});
	return { department, responsibility };
};

const teachPlainly = (bayes: Counts, example: LabelledExample): void => {
	const tokens = toDistinctTokens(example.title).map(({ text }) => text);
	const isTitle = PROPERTIES.some((property) => example[property] !== null);
	for (const property of PROPERTIES) {
		const statement = example[property];
		if (statement === undefined) continue;
		bayes[property].learnOne(tokens, toClass(statement as never, isTitle));
	}
};

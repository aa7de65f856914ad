import createClassificator from 'classificator';
import { toDocument } from '../src/example/title';
import { toTokens } from '../src/example/tokenizer';
import { openModel } from '../src/index';
import type { Line } from './line';
import { newPath, perThing, round, sampleSeed } from './measuring';

/** More than a model has at hand, so that each is read anew. */
const TITLES = 8_000;

/** Documents that `classificator` learns; all of the seed takes it minutes, and its cost a title depends on labels and tokens. */
const LEARNED = 20_000;

const CATEGORIZED = 10;

/** The default model's answers to both properties, against `classificator` and against tokenizing alone. */
export const measureClassifying = async (): Promise<Line[]> => {
	const titles = sampleSeed(TITLES).map(({ title }) => title);
	const model = await openModel({ storage: { kind: 'sqlite', file: newPath() } });
	const ours = await perThing(TITLES, () => model.classify(titles, { record: false }));
	const tokenizing = await perThing(TITLES, () =>
		titles.forEach((title) => toTokens(toDocument(title))),
	);
	await model.close();
	const categorize = await timeCategorize();
	return [
		{
			measure: 'classify both properties, against classificator.categorize',
			value: categorize / ours,
			target: { atLeast: 2_000, unit: 'times' },
			note: `${round(ours)} us a title, categorize ${round(categorize)} us (${LEARNED} titles learned)`,
		},
		{
			measure: 'classify, against tokenizing alone',
			value: ours / tokenizing,
			target: { atMost: 3, unit: 'times' },
			note: `${round(ours)} us a title, tokenizing ${round(tokenizing)} us`,
		},
	];
};

/** Microseconds that `categorize` takes for both properties of a title, with our tokenizer. */
const timeCategorize = async (): Promise<number> => {
	const tokenizer = (text: string): string[] =>
		toTokens(toDocument(text)).map((token) => `=${token.text}`);
	const learned = sampleSeed(LEARNED);
	const properties = (['department', 'responsibility'] as const).map((property) => {
		const classificator = createClassificator({ tokenizer });
		for (const example of learned)
			if (tokenizer(example.title).length > 0)
				classificator.learn(example.title, example[property] ?? 'none');
		return classificator;
	});
	const asked = sampleSeed(CATEGORIZED, LEARNED);
	return perThing(CATEGORIZED, () => {
		for (const { title } of asked)
			properties.forEach((classificator) => classificator.categorize(title));
	});
};

import type { FastTextModel } from 'fasttext.wasm.js';
import type { ClassName } from '../../src/model/className';
import { read, readOne, type Contender, type Reading } from './contender';

export type FastTextOptions = Readonly<Record<string, number | string>>;

/**
 * Tried singly, not as a grid, on one fold of the sample's departments: lr 0.05 to 0.5, 10 and 25 epochs, dim 50 and 100, n-grams of 1 and
 * 2 words, of 2-4 and 3-5 characters. 25 epochs were within a point of 10 and take longer. Not tuned on the whole seed.
 */
const OPTIONS: FastTextOptions = {
	loss: 'softmax',
	lr: 0.5,
	epoch: 10,
	dim: 50,
	bucket: 200_000,
	wordNgrams: 2,
	verbose: 0,
};

/** Character n-grams where it reads text; our tokens bring their own, and training on them throws at lr 0.5 (a bare number, no message). */
const GRAMS: Readonly<Record<Reading, FastTextOptions>> = {
	'its own words': { minn: 3, maxn: 5 },
	'our words': { minn: 3, maxn: 5 },
	'our tokens': { minn: 0, maxn: 0, wordNgrams: 1, lr: 0.2 },
};

/** fastText (Joulin, Grave, Bojanowski and Mikolov, EACL 2017), compiled to WebAssembly: `fasttext.wasm.js`. */
export const toFastText = (reading: Reading, options: FastTextOptions = {}): Contender => ({
	name: 'fastText',
	reading,
	isFast: true,
	async learn(lessons) {
		const names: ClassName[] = [];
		const lines: string[] = [];
		for (const { title, tokens, name } of read(lessons, reading)) {
			if (!names.includes(name)) names.push(name);
			const text = reading === 'its own words' ? toText(title) : toWords(tokens);
			lines.push(`__label__${names.indexOf(name)} ${text}`);
		}
		const model = await train(lines, { ...OPTIONS, ...GRAMS[reading], ...options });
		return (title) => {
			const own = reading === 'its own words';
			const text = own ? toText(title) : toWords(readOne(title, reading));
			return { scores: scoresOf(model, text, names) };
		};
	},
});

/** As fastText's tutorial prepares texts: lower case, signs as words of their own. */
const toText = (title: string): string =>
	title
		.toLowerCase()
		.replace(/([.!?,'/()&|:;@-])/g, ' $1 ')
		.replace(/\s+/g, ' ');

const toWords = (tokens: readonly string[]): string =>
	tokens.map((token) => token.replace(/^w:/, '').replaceAll(' ', '_')).join(' ');

const train = async (
	lines: readonly string[],
	options: FastTextOptions,
): Promise<FastTextModel> => {
	const { getFastTextClass, getFastTextModule } = await import('fasttext.wasm.js');
	const FastText = await getFastTextClass({ getFastTextModule });
	const url = URL.createObjectURL(new Blob([lines.join('\n'), '\n']));
	const model = await new FastText().trainSupervised(url, options, () => undefined);
	URL.revokeObjectURL(url);
	return model;
};

/** The logarithms of the probabilities of all labels; what fastText leaves out has none. */
const scoresOf = (
	model: FastTextModel,
	text: string,
	names: readonly ClassName[],
): Map<ClassName, number> => {
	const found = model.predict(`${text}\n`, -1, 0);
	const scores = new Map(names.map((name) => [name, -Infinity]));
	for (let i = 0; i < found.size(); i++) {
		const [probability, label] = found.get(i);
		scores.set(names[Number(label.slice('__label__'.length))], Math.log(probability));
	}
	found.delete();
	return scores;
};

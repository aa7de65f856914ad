/** What we use of libraries that bring no types, or types that TypeScript cannot resolve under `nodenext`. */

declare module 'bayes' {
	interface Bayes {
		readonly categories: Readonly<Record<string, true>>;
		readonly docCount: Readonly<Record<string, number>>;
		readonly totalDocuments: number;
		readonly tokenizer: (text: string) => string[];
		learn(text: string, category: string): Promise<unknown>;
		categorize(text: string): Promise<string>;
		tokenProbability(token: string, category: string): number;
	}
	export default function createBayes(options?: { tokenizer: (text: string) => string[] }): Bayes;
}

declare module 'wink-naive-bayes-text-classifier' {
	interface Wink {
		defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
		definePrepTasks(tasks: ReadonlyArray<(text: string) => string[]>): number;
		learn(text: string, label: string): boolean;
		consolidate(): boolean;
		predict(text: string): string;
		computeOdds(text: string): Array<[label: string, log2Odds: number]>;
	}
	export default function createWink(): Wink;
}

declare module 'wink-naive-bayes-text-classifier/src/prep-text.js' {
	export default function prepText(text: string): string[];
}

declare module 'natural/lib/natural/classifiers' {
	export class BayesClassifier {
		constructor(stemmer: undefined, smoothing: number);
		addDocument(text: string | string[], label: string): void;
		train(): void;
		getClassifications(text: string | string[]): Array<{ label: string; value: number }>;
	}
}

declare module 'fasttext.wasm.js' {
	interface Vector<T> {
		size(): number;
		get(index: number): T;
		delete(): void;
	}
	interface FastTextModel {
		predict(
			text: string,
			count: number,
			threshold: number,
		): Vector<[probability: number, label: string]>;
	}
	interface FastText {
		trainSupervised(
			url: string,
			options: Readonly<Record<string, number | string>>,
			onProgress: () => void,
		): Promise<FastTextModel>;
	}
	interface FastTextModule {
		readonly __module?: never;
	}
	export function getFastTextModule(): Promise<FastTextModule>;
	export function getFastTextClass(options: {
		getFastTextModule: () => Promise<FastTextModule>;
	}): Promise<new () => FastText>;
}

/** The little of each peer that is used; some come without types of their own. */
declare module 'bayes' {
	export default function createBayes(options: { tokenizer(text: string): string[] }): {
		learn(text: string, category: string): Promise<void>;
		categorize(text: string): Promise<string>;
	};
}

declare module 'natural' {
	interface BayesClassifier {
		addDocument(text: string, label: string): void;
		train(): void;
		classify(text: string): string;
	}
	const natural: { readonly BayesClassifier: new () => BayesClassifier };
	export default natural;
}

declare module 'wink-naive-bayes-text-classifier' {
	export default function createWink(): {
		definePrepTasks(tasks: ReadonlyArray<(text: string) => string[]>): number;
		learn(text: string, label: string): boolean;
		consolidate(): boolean;
		predict(text: string): string;
	};
}

declare module 'ml-classify-text' {
	interface Classifier {
		train(texts: readonly string[], label: string): void;
		predict(text: string): unknown;
	}
	const mlClassifyText: { readonly Classifier: new () => Classifier };
	export default mlClassifyText;
}

declare module 'fasttext.wasm.js' {
	interface Model {
		predict(text: string, count: number, threshold: number): unknown;
	}
	interface FastText {
		trainSupervised(url: string, options: object, callback: () => void): Promise<Model>;
	}
	export const getFastTextModule: unknown;
	export function getFastTextClass(options: object): Promise<new () => FastText>;
}

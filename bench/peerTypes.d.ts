/** The little that is used of peers which `scripts/compare` does not import (its own stand in scripts/compare/peers.d.ts). */
declare module 'natural' {
	interface BayesClassifier {
		addDocument(text: string, label: string): void;
		train(): void;
		classify(text: string): string;
	}
	const natural: { readonly BayesClassifier: new () => BayesClassifier };
	export default natural;
}

declare module 'ml-classify-text' {
	interface Classifier {
		train(texts: readonly string[], label: string): void;
		predict(text: string): unknown;
	}
	const mlClassifyText: { readonly Classifier: new () => Classifier };
	export default mlClassifyText;
}

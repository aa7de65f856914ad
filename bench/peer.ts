/** A labelled title that a peer is trained on. */
export interface PeerExample {
	readonly title: string;
	readonly label: string;
}

/** Another classifier of text. */
export interface Peer {
	readonly name: string;
	/** Titles of the seed that it is trained on: all it takes in some seconds. */
	readonly trainedOn: number;
	/** Titles that it is asked for: all it answers in some seconds. */
	readonly asked: number;
	/** Trains it and answers what predicts a title's label. */
	train(examples: readonly PeerExample[]): Promise<(title: string) => unknown>;
}

const toWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const bayes: Peer = {
	name: 'bayes',
	trainedOn: 100_000,
	asked: 50,
	async train(examples) {
		const { default: createBayes } = await import('bayes');
		const classifier = createBayes({ tokenizer: toWords });
		for (const { title, label } of examples) await classifier.learn(title, label);
		return (title) => classifier.categorize(title);
	},
};

const natural: Peer = {
	name: 'natural',
	trainedOn: 2_000,
	asked: 20,
	async train(examples) {
		// One of its dependencies would write a line to the terminal.
		process.env.DOTENV_CONFIG_QUIET = 'true';
		const { default: naturalPackage } = await import('natural');
		const classifier = new naturalPackage.BayesClassifier();
		for (const { title, label } of examples) classifier.addDocument(title, label);
		classifier.train();
		return (title) => classifier.classify(title);
	},
};

const wink: Peer = {
	name: 'wink-naive-bayes-text-classifier',
	trainedOn: 100_000,
	asked: 500,
	async train(examples) {
		const { default: createWink } = await import('wink-naive-bayes-text-classifier');
		const classifier = createWink();
		classifier.definePrepTasks([toWords]);
		for (const { title, label } of examples) classifier.learn(title, label);
		classifier.consolidate();
		return (title) => classifier.predict(title);
	},
};

const mlClassifyText: Peer = {
	name: 'ml-classify-text',
	trainedOn: 5_000,
	asked: 20,
	async train(examples) {
		const { default: mlPackage } = await import('ml-classify-text');
		const classifier = new mlPackage.Classifier();
		for (const { title, label } of examples) classifier.train([title], label);
		return (title) => classifier.predict(title);
	},
};

const fastText: Peer = {
	name: 'fasttext.wasm.js',
	trainedOn: 100_000,
	asked: 1_000,
	async train(examples) {
		const { getFastTextClass, getFastTextModule } = await import('fasttext.wasm.js');
		const FastText = await getFastTextClass({ getFastTextModule });
		const lines = examples.map(
			({ title, label }) => `__label__${label.replaceAll(' ', '_')} ${toWords(title).join(' ')}`,
		);
		const model = await new FastText().trainSupervised(toUrl(lines), OPTIONS, () => undefined);
		return (title) => model.predict(toWords(title).join(' '), 1, 0);
	},
};

/** Its default loss, hierarchical softmax, throws in this build (1.0.0); a small table of n-grams, because it is asked for titles. */
const OPTIONS = {
	loss: 'softmax',
	epoch: 5,
	minn: 3,
	maxn: 5,
	bucket: 200_000,
	dim: 50,
	verbose: 0,
};

const toUrl = (lines: readonly string[]): string =>
	`data:text/plain;base64,${Buffer.from(lines.join('\n')).toString('base64')}`;

export const PEERS: readonly Peer[] = [bayes, natural, wink, mlClassifyText, fastText];

import { TOKEN_KINDS, type Token } from '../../example/tokenizer';
import { toFingerprint } from '../fingerprints';

/** Documents as numbers: ids, kinds and shares of the tokens of document i stand at starts[i] up to starts[i + 1]. */
export interface Corpus {
	/** The text of each token, by id. */
	readonly tokens: readonly string[];
	readonly starts: Int32Array;
	readonly ids: Int32Array;
	/** Places in TOKEN_KINDS. */
	readonly kinds: Uint8Array;
	readonly shares: Float32Array;
}

/** Numbers the tokens of documents in order of appearance. */
export const toCorpus = (documents: Iterable<readonly Token[]>): Corpus => {
	const [starts, ids, kinds, shares]: number[][] = [[0], [], [], []];
	const numbers = new Map<string, number>();
	for (const document of documents) {
		for (const { text, kind, share } of document) {
			ids.push(toId(numbers, text));
			kinds.push(TOKEN_KINDS.indexOf(kind));
			shares.push(share);
		}
		starts.push(ids.length);
	}
	return {
		tokens: [...numbers.keys()],
		starts: Int32Array.from(starts),
		ids: Int32Array.from(ids),
		kinds: Uint8Array.from(kinds),
		shares: Float32Array.from(shares),
	};
};

/** The corpus with the kept tokens alone, numbered anew in the order of their fingerprints. */
export const prune = (corpus: Corpus, isKept: (id: number) => boolean): Corpus => {
	const prints = corpus.tokens.map(toFingerprint);
	const kept = [...corpus.tokens.keys()].filter(isKept).sort((a, b) => prints[a] - prints[b]);
	const numbers = new Int32Array(corpus.tokens.length).fill(-1);
	kept.forEach((id, number) => (numbers[id] = number));
	const places = Int32Array.from(corpus.ids.keys().filter((at) => numbers[corpus.ids[at]] >= 0));
	const starts = new Int32Array(corpus.starts.length);
	let at = 0;
	for (let i = 1; i < starts.length; i++) {
		while (at < places.length && places[at] < corpus.starts[i]) at++;
		starts[i] = at;
	}
	return {
		tokens: kept.map((id) => corpus.tokens[id]),
		starts,
		ids: Int32Array.from(places, (place) => numbers[corpus.ids[place]]),
		kinds: Uint8Array.from(places, (place) => corpus.kinds[place]),
		shares: Float32Array.from(places, (place) => corpus.shares[place]),
	};
};

/** The number of a name, a new one for a new name. */
export const toId = (ids: Map<string, number>, name: string): number => {
	const id = ids.get(name) ?? ids.size;
	ids.set(name, id);
	return id;
};

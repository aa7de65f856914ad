/** Values of keys met lately. */
export interface Cache<Value> {
	get(key: string): Value | undefined;
	/** Answers the value. */
	set(key: string, value: Value): Value;
}

/**
 * A cache of at most `most` values, in two generations: when the younger one is full, the older one goes, but for what was
 * asked for since.
 */
export const createCache = <Value>(most: number): Cache<Value> => {
	let [young, old] = [new Map<string, Value>(), new Map<string, Value>()];
	const set = (key: string, value: Value): Value => {
		if (young.size >= most / 2) [young, old] = [new Map(), young];
		young.set(key, value);
		return value;
	};
	return {
		set,
		get(key) {
			const value = young.get(key);
			if (value !== undefined) return value;
			const older = old.get(key);
			return older === undefined ? undefined : set(key, older);
		},
	};
};

const MOST_REMEMBERED = 20_000;

/** The same function, remembering what it found of words met lately; it must find something of every word. */
export const remember = <Found>(find: (word: string) => Found): ((word: string) => Found) => {
	const cache = createCache<Found>(MOST_REMEMBERED);
	return (word) => cache.get(word) ?? cache.set(word, find(word));
};

/** Values of keys met lately. */
export interface Cache<Key, Value> {
	get(key: Key): Value | undefined;
	/** Answers the value. */
	set(key: Key, value: Value): Value;
}

/**
 * A cache of at most `most` values, in two generations: when the younger one is full, the older one goes, but for what was
 * asked for since.
 */
export const createCache = <Key, Value>(most: number): Cache<Key, Value> => {
	let [young, old] = [new Map<Key, Value>(), new Map<Key, Value>()];
	const set = (key: Key, value: Value): Value => {
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

/** Tells whether it was asked for a number lately; of some it forgets that. */
export const createDoorkeeper = (most: number): ((key: number) => boolean) => {
	const asked = new Float64Array(most);
	return (key) => {
		const isKnown = asked[key % most] === key;
		asked[key % most] = key;
		return isKnown;
	};
};

/** Words are of 1.4 kB each, with what they say: 110 MB where a process meets that many. */
const MOST_REMEMBERED = 80_000;

/** The same function, remembering what it found of words met lately; it must find something of every word. */
export const remember = <Found>(find: (word: string) => Found): ((word: string) => Found) => {
	const cache = createCache<string, Found>(MOST_REMEMBERED);
	return (word) => cache.get(word) ?? cache.set(word, find(word));
};

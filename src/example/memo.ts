const MOST_REMEMBERED = 20_000;

/** The same function, remembering what it found of words met lately; it must find something of every word. */
export const remember = <Found>(find: (word: string) => Found): ((word: string) => Found) => {
	const remembered = new Map<string, Found>();
	return (word) => {
		const known = remembered.get(word);
		if (known !== undefined) return known;
		const found = find(word);
		if (remembered.size >= MOST_REMEMBERED) remembered.clear();
		remembered.set(word, found);
		return found;
	};
};

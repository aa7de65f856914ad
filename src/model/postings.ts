/** Which classes met a token, and how often: a list a token, so that reading one costs what it holds. */
export interface Postings {
	has(token: string): boolean;
	/** Calls `visit` for each class that met the token; whether there is any. */
	visit(token: string, visit: (at: number, count: number) => void): boolean;
	/** Counts a token for the class at this place; whether no class had met it. */
	add(token: string, at: number, count: number): boolean;
	/** Takes back one; whether no class has met it now. */
	subtract(token: string, at: number): boolean;
}

export const createPostings = (): Postings => {
	/** Place and count of each class in turn. */
	const lists = new Map<string, number[]>();
	return {
		has: (token) => lists.has(token),
		visit(token, visit) {
			const list = lists.get(token);
			if (list === undefined) return false;
			for (let i = 0; i < list.length; i += 2) visit(list[i], list[i + 1]);
			return true;
		},
		add(token, at, count) {
			const list = lists.get(token);
			if (list === undefined) lists.set(token, [at, count]);
			else addTo(list, at, count);
			return list === undefined;
		},
		subtract(token, at) {
			const list = lists.get(token) ?? [];
			subtractFrom(list, at);
			if (list.length === 0) lists.delete(token);
			return list.length === 0;
		},
	};
};

const indexOf = (list: readonly number[], at: number): number => {
	for (let i = 0; i < list.length; i += 2) if (list[i] === at) return i;
	return -1;
};

const addTo = (list: number[], at: number, count: number): void => {
	const i = indexOf(list, at);
	if (i < 0) list.push(at, count);
	else list[i + 1] += count;
};

const subtractFrom = (list: number[], at: number): void => {
	const i = indexOf(list, at);
	if (i < 0) return;
	list[i + 1] -= 1;
	if (list[i + 1] === 0) list.splice(i, 2);
};

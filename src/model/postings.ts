/** Place and count of each class that met a token, in turn; a list is never changed, another one takes its place. */
export type Posting = readonly number[];

/** Which classes met a token, and how often: a list a token, so that reading one costs what it holds. */
export interface Postings {
	has(token: string): boolean;
	/** The list of a token, another one after each change; empty once its last count is taken back, none where it never had one. */
	listOf(token: string): Posting | undefined;
	/** Calls `visit` for each class that met the token; whether the token has a list. */
	visit(token: string, visit: (at: number, count: number) => void): boolean;
	/** Counts a token for the class at this place; whether no class had met it. */
	add(token: string, at: number, count: number): boolean;
	/** Takes back one; whether no class has met it now. */
	subtract(token: string, at: number): boolean;
}

export const createPostings = (): Postings => {
	const lists = new Map<string, Posting>();
	return {
		has: (token) => isMet(lists.get(token)),
		listOf: (token) => lists.get(token),
		visit(token, visit) {
			const list = lists.get(token);
			if (list === undefined) return false;
			for (let i = 0; i < list.length; i += 2) visit(list[i], list[i + 1]);
			return true;
		},
		add(token, at, count) {
			const list = lists.get(token);
			lists.set(token, list === undefined ? [at, count] : withAdded(list, at, count));
			return !isMet(list);
		},
		subtract(token, at) {
			const list = withAdded(lists.get(token) ?? [], at, -1);
			lists.set(token, list);
			return !isMet(list);
		},
	};
};

const isMet = (list: Posting | undefined): boolean => list !== undefined && list.length > 0;

const withAdded = (list: Posting, at: number, count: number): Posting => {
	const changed = list.slice();
	let i = 0;
	while (i < list.length && list[i] !== at) i += 2;
	if (i === list.length) changed.push(at, 0);
	changed[i + 1] += count;
	if (changed[i + 1] <= 0) changed.splice(i, 2);
	return changed;
};

/** Small numbers by position of a journal, a byte each; 0 where none was set. */
export interface Codes {
	/** 0 to 255. */
	get(position: number): number;
	/** Whether there is one other than 0. */
	has(position: number): boolean;
	set(position: number, code: number): void;
	/** Answers whether there was one. */
	delete(position: number): boolean;
	/** Those of the positions 0 to `last`. */
	upTo(last: number): Uint8Array;
}

const LEAST_ROOM = 1_024;

export const createCodes = (start: Uint8Array = new Uint8Array()): Codes => {
	let codes = start.slice();
	const makeRoom = (position: number): void => {
		if (position < codes.length) return;
		const roomier = new Uint8Array(Math.max(LEAST_ROOM, 2 * position));
		roomier.set(codes);
		codes = roomier;
	};
	const get = (position: number): number => codes[position] ?? 0;

	return {
		get,
		has: (position) => get(position) > 0,
		set(position, code) {
			makeRoom(position);
			codes[position] = code;
		},
		delete(position) {
			const was = get(position) > 0;
			if (was) codes[position] = 0;
			return was;
		},
		upTo(last) {
			const copy = new Uint8Array(last + 1);
			copy.set(codes.subarray(0, last + 1));
			return copy;
		},
	};
};

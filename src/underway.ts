import { JobTitleError } from './errors';

/** The calls of something that is opened and closed. */
export interface Underway {
	/** Runs a call. Throws MODEL_CLOSED after the end. */
	run<T>(call: () => Promise<T>): Promise<T>;
	/** Refuses further calls and waits for those under way. Answers false where it had ended before. */
	end(): Promise<boolean>;
}

export const keepUnderway = (): Underway => {
	const calls = new Set<Promise<unknown>>();
	let hasEnded = false;

	return {
		async run(call) {
			if (hasEnded) throw closed();
			const running = call();
			calls.add(running);
			try {
				return await running;
			} finally {
				calls.delete(running);
			}
		},
		async end() {
			if (hasEnded) return false;
			hasEnded = true;
			await Promise.allSettled(calls);
			return true;
		},
	};
};

const closed = (): JobTitleError =>
	new JobTitleError(
		'MODEL_CLOSED',
		'Expected an open model, got one that was closed.',
		'Open it again.',
	);

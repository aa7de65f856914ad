import { SingleBar } from 'cli-progress';

/** A progress bar of so many steps on standard error; a line at the end where that is no terminal. */
export const startProgress = (what: string, steps: number): { step(): void; stop(): void } => {
	const bar = new SingleBar({
		format: `${what} {bar} {percentage}% {eta_formatted}`,
		stream: process.stderr,
	});
	bar.start(steps, 0);
	return { step: () => bar.increment(), stop: () => bar.stop() };
};

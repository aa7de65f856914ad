import { accuracyOf, isRight, type Judged } from './judged';

/** What is let through at a threshold: its share of all, and the share of it that is right (1 where nothing is). */
export interface Coverage {
	readonly threshold: number;
	readonly coverage: number;
	readonly precision: number;
}

/** What of judged answers is let through at a threshold. */
export const coverageAt = (judged: readonly Judged[], threshold: number): Coverage => {
	const passed = judged.filter(
		({ answered, confidence }) => answered !== null && confidence >= threshold,
	);
	return {
		threshold,
		coverage: judged.length === 0 ? 0 : passed.length / judged.length,
		precision: passed.length === 0 ? 1 : accuracyOf(passed),
	};
};

/** A point of a risk-coverage curve (El-Yaniv and Wiener, JMLR 11, 2010): of the most confident share, the share that is wrong. */
export interface Risk {
	readonly coverage: number;
	readonly risk: number;
}

/** The risk of each coverage, from the most confident title to all of them. */
export const riskCoverage = (judged: readonly Judged[]): Risk[] => {
	let wrong = 0;
	return judged
		.toSorted((a, b) => b.confidence - a.confidence)
		.map((one, i) => {
			wrong += Number(!isRight(one));
			return { coverage: (i + 1) / judged.length, risk: wrong / (i + 1) };
		});
};

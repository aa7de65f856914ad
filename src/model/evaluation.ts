/** One answer beside what was right. `null` is "no label", on either side. */
export interface Judged {
	readonly right: string | null;
	readonly answered: string | null;
	/** 0 to 1. */
	readonly confidence: number;
	/** Probability the model gave to the right label, 0 to 1. */
	readonly probabilityOfRight: number;
}

/** A bin of a reliability diagram: confidences in [from, to), the last one up to 1. */
export interface ReliabilityBin {
	readonly from: number;
	readonly to: number;
	readonly count: number;
	/** Mean confidence of the bin, 0 where it is empty. */
	readonly confidence: number;
	/** Share of the bin that is right, 0 where it is empty. */
	readonly accuracy: number;
}

/** What is let through at a threshold: its share of all, and the share of it that is right (1 where nothing is). */
export interface Coverage {
	readonly threshold: number;
	readonly coverage: number;
	readonly precision: number;
}

/** Measures of one property on judged answers; of none, all are 0 and the lists empty. */
export interface Evaluation {
	/** Answers whose title has a right label. */
	readonly judged: number;
	/** Share of them that is right. */
	readonly accuracy: number;
	/** Mean over the right labels of their F1 (harmonic mean of precision and recall). */
	readonly macroF1: number;
	/** Mean |confidence - accuracy| over ten bins of equal width, weighted by count (Naeini, Cooper and Hauskrecht, AAAI 2015). */
	readonly calibrationError: number;
	/** Mean squared difference of confidence and right (1) or wrong (0) (Brier 1950). */
	readonly brier: number;
	/** Mean -ln(probability of the right label), probabilities held above 1e-6. */
	readonly logLoss: number;
	readonly reliability: readonly ReliabilityBin[];
	readonly coverages: readonly Coverage[];
	/** Titles that have no right label, and the share of them that got none. */
	readonly unlabelled: number;
	readonly heldBack: number;
}

const THRESHOLDS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;

/** Measures answers of one property. */
export const evaluate = (all: readonly Judged[]): Evaluation => {
	const judged = all.filter(({ right }) => right !== null);
	const unlabelled = all.filter(({ right }) => right === null);
	return {
		judged: judged.length,
		accuracy: mean(judged, (one) => Number(isRight(one))),
		macroF1: macroF1(judged),
		calibrationError: calibrationError(judged),
		brier: mean(judged, (one) => (one.confidence - Number(isRight(one))) ** 2),
		logLoss: mean(
			judged,
			({ probabilityOfRight }) => -Math.log(Math.max(1e-6, probabilityOfRight)),
		),
		reliability: reliability(judged),
		coverages: THRESHOLDS.map((threshold) => coverageAt(judged, threshold)),
		unlabelled: unlabelled.length,
		heldBack: mean(unlabelled, ({ answered }) => Number(answered === null)),
	};
};

export const isRight = ({ right, answered }: Judged): boolean => right === answered;

const mean = <T>(items: readonly T[], toNumber: (item: T) => number): number =>
	items.length === 0 ? 0 : items.reduce((sum, item) => sum + toNumber(item), 0) / items.length;

const macroF1 = (judged: readonly Judged[]): number => {
	const labels = [...new Set(judged.map(({ right }) => right))];
	return mean(labels, (label) => {
		const hits = judged.filter((one) => one.right === label && isRight(one)).length;
		const stated = judged.filter(({ answered }) => answered === label).length;
		const due = judged.filter(({ right }) => right === label).length;
		return (2 * hits) / (stated + due);
	});
};

const BINS = 10;

/** Ten bins of equal width. */
export const reliability = (judged: readonly Judged[]): ReliabilityBin[] =>
	Array.from({ length: BINS }, (_, bin) => {
		const inside = judged.filter(
			({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
		);
		return {
			from: bin / BINS,
			to: (bin + 1) / BINS,
			count: inside.length,
			confidence: mean(inside, ({ confidence }) => confidence),
			accuracy: mean(inside, (one) => Number(isRight(one))),
		};
	});

export const calibrationError = (judged: readonly Judged[]): number =>
	reliability(judged).reduce(
		(sum, { count, confidence, accuracy }) =>
			sum + (count / Math.max(1, judged.length)) * Math.abs(confidence - accuracy),
		0,
	);

const coverageAt = (judged: readonly Judged[], threshold: number): Coverage => {
	const passed = judged.filter(
		({ answered, confidence }) => answered !== null && confidence >= threshold,
	);
	return {
		threshold,
		coverage: judged.length === 0 ? 0 : passed.length / judged.length,
		precision: passed.length === 0 ? 1 : mean(passed, (one) => Number(isRight(one))),
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

/** The middle 95 % of the calibration errors of 1,000 samples drawn with replacement (Efron 1979), the same every time. */
export const calibrationErrorInterval = (judged: readonly Judged[]): readonly [number, number] => {
	let random = 1;
	const draw = (): number => {
		random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
		return Math.floor((random / 2 ** 32) * judged.length);
	};
	const errors = Array.from({ length: 1_000 }, () =>
		calibrationError(judged.map(() => judged[draw()])),
	);
	errors.sort((a, b) => a - b);
	return [errors[25] ?? 0, errors[974] ?? 0];
};

import { labelsOf, versionOf, type Answerer } from './answer';
import type { Classification } from './classification';
import { classifyAll, type Recorder } from './classifying';
import type { Correction, LabelledTitle } from './correction/correction';
import { SNAPSHOT_VERSION, toParts } from './correction/snapshot';
import type { Property } from './example/label';
import { parseTitle } from './example/title';
import { keepJournaled, type Journaled } from './journaled';
import { parseOptions, type ClassifyOptions } from './options';
import type { CorrectionReceipt, ExampleReceipt } from './receipt';
import type { Store } from './store/store';
import {
	planBatch,
	planOneCorrection,
	planOneExample,
	planOneUndo,
	type Desk,
	type Planned,
} from './teaching';
import { keepSnapshotting, type Snapshotting } from './snapshotting';
import { keepUnderway } from './underway';

/** What is passed in, so that nothing here depends on chance or the hour. */
export interface Surroundings {
	/** The time, ISO 8601. */
	now(): string;
	newId(): string;
	/** Writes a snapshot of the model without holding up this thread. */
	writeSnapshot(): Promise<void>;
}

/** What a model holds, for people. */
export interface Holdings {
	/** Titles that the default model was built from; 0 for a model that began empty. */
	readonly defaultExamples: number;
	/** Labelled titles of bulk imports that hold. */
	readonly examples: number;
	/** Corrections and confirmations that hold. */
	readonly corrections: number;
	readonly labels: Readonly<Record<Property, readonly string[]>>;
	readonly modelVersion: string;
}

const LARGEST_BATCH = 5_000;

/** An open model. Each call sees all that was taught before it, in this process or in another on the same storage. */
export class JobTitleModel {
	private readonly journaled: Journaled;
	private readonly desk: Desk & Recorder;
	private readonly snapshotting: Snapshotting;
	private readonly underway = keepUnderway();

	constructor(
		private readonly store: Store,
		private readonly answerer: Answerer,
		surroundings: Surroundings,
	) {
		this.journaled = keepJournaled(store, answerer.projection);
		this.snapshotting = keepSnapshotting(answerer.projection.position, surroundings.writeSnapshot);
		this.desk = {
			answerer,
			store,
			origin: () => ({ id: surroundings.newId(), at: surroundings.now() }),
		};
	}

	/** Answers each title, in order. Throws INVALID_TITLE on a title that is no text, INVALID_OPTION on a bad option. */
	classify(titles: readonly string[], options: ClassifyOptions = {}): Promise<Classification[]> {
		return this.run(async () => {
			const parsed = parseOptions(options);
			const texts = titles.map(parseTitle);
			await this.journaled.catchUp();
			return classifyAll(this.desk, texts, parsed);
		});
	}

	/** Teaches what people say of titles. One receipt each, in order; what is refused leaves the others alone. */
	correct(corrections: readonly Correction[]): Promise<CorrectionReceipt[]> {
		return this.teach(corrections, (correction) => planOneCorrection(this.desk, correction));
	}

	/** Teaches labelled titles in bulk. One receipt each, in order; what is refused leaves the others alone. */
	learn(examples: readonly LabelledTitle[]): Promise<ExampleReceipt[]> {
		return this.teach(examples, (example) => planOneExample(this.desk, example));
	}

	/** Takes a correction back. Throws UNKNOWN_CORRECTION or ALREADY_UNDONE and changes nothing then. */
	undo(correctionId: string): Promise<CorrectionReceipt> {
		return this.run(async () => {
			const finish = await this.journaled.write(() => planOneUndo(this.desk, correctionId));
			return finish();
		});
	}

	/** What the model holds now. */
	async holdings(): Promise<Holdings> {
		await this.run(() => this.journaled.catchUp());
		const { example, confirmation, correction } = this.answerer.projection.memory.tally;
		return {
			defaultExamples: this.answerer.defaultExamples,
			examples: example,
			corrections: confirmation + correction,
			labels: {
				department: labelsOf(this.answerer, 'department'),
				responsibility: labelsOf(this.answerer, 'responsibility'),
			},
			modelVersion: versionOf(this.answerer),
		};
	}

	/** Closes the storage once the calls under way are done; any later call throws MODEL_CLOSED. */
	async close(): Promise<void> {
		if (!(await this.underway.end())) return;
		await this.snapshotting.end();
		const { projection } = this.answerer;
		const { position } = projection;
		if (this.snapshotting.isDue(position)) {
			const parts = toParts(projection);
			await this.store.writeSnapshot({ position, version: SNAPSHOT_VERSION, parts });
		}
		await this.store.close();
	}

	private async run<T>(call: () => Promise<T>): Promise<T> {
		const result = await this.underway.run(call);
		this.snapshotting.note(this.answerer.projection.position);
		return result;
	}

	private teach<In, Receipt>(
		lessons: readonly In[],
		plan: (lesson: In) => Promise<Planned<Receipt>>,
	): Promise<Receipt[]> {
		return this.run(async () => {
			const receipts: Receipt[] = [];
			while (receipts.length < lessons.length) {
				const batch = lessons.slice(receipts.length, receipts.length + LARGEST_BATCH);
				const plans = batch.map((lesson) => () => plan(lesson));
				const finishes = await this.journaled.write(() => planBatch(this.desk, plans));
				receipts.push(...finishes.map((finish) => finish()));
			}
			return receipts;
		});
	}
}

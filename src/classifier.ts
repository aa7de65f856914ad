import type { Answerer } from './answer';
import { forgetTitle, renameOne, restoreTo, undoOne, type Target } from './changing';
import type { Classification } from './classification';
import { classifyAll } from './classifying';
import type { Correction, LabelledTitle } from './correction/correction';
import type { Renaming } from './correction/planChange';
import type { HistoryFilter } from './correction/recorded';
import { toParts, toSnapshotVersion } from './correction/snapshot';
import { parseTitle } from './example/title';
import { countHoldings, type Holdings } from './holdings';
import { evaluateTitles, type EvaluationReport } from './insight/evaluating';
import type { ExportedLesson } from './insight/exporting';
import type { HistoryEntry } from './insight/history';
import type { PageOptions } from './insight/paging';
import type { RetentionOptions } from './insight/retention';
import type { Paged, ReviewEntry } from './insight/reviewQueue';
import type { Statistics } from './insight/statistics';
import type { SuggestedThreshold } from './insight/suggesting';
import { keepJournaled, type Draft } from './journaled';
import { parseLabelNames, withCrmLabels } from './labelNames';
import * as lookingAfter from './lookingAfter';
import { parseOptions, type ClassifyOptions } from './options';
import type { ChangeReceipt, CorrectionReceipt, ExampleReceipt } from './receipt';
import { readReviewQueue } from './reviewing';
import type { Room } from './room';
import { keepSnapshotting, type Snapshotting } from './snapshotting';
import type { Store } from './store/store';
import { correctAll, learnAll } from './teaching';
import { keepUnderway } from './underway';

/** What is passed in, so that nothing here depends on chance or the hour. */
export interface Surroundings {
	/** The time, ISO 8601. */
	now(): string;
	newId(): string;
	/** Writes a snapshot of the model without holding up this thread. */
	writeSnapshot(): Promise<void>;
}

const LARGEST_BATCH = 5_000;

/** An open model. Each call sees all that was taught before it, in this process or in another on the same storage. */
export class JobTitleModel {
	private readonly room;
	private readonly desk;
	private readonly snapshotting: Snapshotting;
	private readonly underway = keepUnderway();

	constructor(
		private readonly store: Store,
		private readonly answerer: Answerer,
		surroundings: Surroundings,
	) {
		const now = () => surroundings.now();
		const origin = () => ({ id: surroundings.newId(), at: now() });
		const journaled = keepJournaled(store, answerer.projection);
		this.room = { store, answerer, journaled, now };
		this.desk = { store, answerer, journaled, origin };
		this.snapshotting = keepSnapshotting(answerer.projection.position, surroundings.writeSnapshot);
	}

	/** Answers each title, in order. Throws INVALID_TITLE on a title that is no text, INVALID_OPTION on a bad option. */
	classify(titles: readonly string[], options: ClassifyOptions = {}): Promise<Classification[]> {
		return this.run(async () => {
			const parsed = parseOptions(options);
			const crm = parseLabelNames(options.labelNames);
			const texts = titles.map(parseTitle);
			const classifications = await classifyAll(this.desk, texts, parsed);
			return crm ? classifications.map((one) => withCrmLabels(one, crm)) : classifications;
		});
	}

	/** Teaches what people say of titles. One receipt each, in order; what is refused leaves the others alone. */
	correct(corrections: readonly Correction[]): Promise<CorrectionReceipt[]> {
		return this.inBatches(corrections, (draft, batch) => correctAll(this.desk, draft, batch));
	}

	/** Teaches labelled titles in bulk. One receipt each, in order; what is refused leaves the others alone. */
	learn(examples: readonly LabelledTitle[]): Promise<ExampleReceipt[]> {
		return this.inBatches(examples, (draft, batch) => learnAll(this.desk, draft, batch));
	}

	/** Takes back a correction, a renaming or a restoring. Throws UNKNOWN_CORRECTION or ALREADY_UNDONE and changes nothing then. */
	undo(correctionId: string): Promise<CorrectionReceipt> {
		return this.write((draft) => undoOne(this.desk, draft, correctionId));
	}

	/** Gives a label another name, or makes it one with another. Throws UNKNOWN_LABEL, LABEL_EXISTS, INVALID_LABEL or INVALID_OPTION. */
	rename(renaming: Renaming): Promise<ChangeReceipt> {
		return this.write((draft) => renameOne(this.desk, draft, renaming));
	}

	/** Brings the model back to what it was, which can be undone. Throws UNKNOWN_POSITION or INVALID_OPTION. */
	restore(target: Target): Promise<ChangeReceipt> {
		return this.write((draft) => restoreTo(this.desk, draft, target));
	}

	/** Erases a title's text everywhere and unlearns what it taught, for good. Throws INVALID_TITLE. */
	async forget(title: string): Promise<ChangeReceipt> {
		const receipt = await this.write((draft) => forgetTitle(this.desk, draft, title));
		this.snapshotting.drop();
		return receipt;
	}

	/** What the model holds now. */
	holdings(): Promise<Holdings> {
		return this.read(() => countHoldings(this.answerer));
	}

	/** Measures the model on labelled titles. Changes nothing. */
	evaluate(items: readonly LabelledTitle[]): Promise<EvaluationReport> {
		return this.lookAfter(({ journaled }) => evaluateTitles(this.answerer, items, journaled.read));
	}

	/** The examples and corrections that hold, which `learn` and `correct` of another model take. */
	exportLessons(): Promise<ExportedLesson[]> {
		return this.lookAfter(lookingAfter.readExport);
	}

	/** What the model holds, and how the answers fared that people judged. */
	statistics(): Promise<Statistics> {
		return this.lookAfter(lookingAfter.readStatistics);
	}

	/** Recorded titles that nobody has judged, most informative first. Throws INVALID_OPTION on a bad page. */
	reviewQueue(page: PageOptions = {}): Promise<Paged<ReviewEntry>> {
		return this.lookAfter((room) => readReviewQueue(room, page));
	}

	/** Recorded classifications, latest first. Throws INVALID_OPTION on a bad filter or page. */
	history(options: HistoryFilter & PageOptions = {}): Promise<Paged<HistoryEntry>> {
		return this.lookAfter((room) => lookingAfter.readHistory(room, options));
	}

	/** Sets how much of history is kept, and drops the rest. Throws INVALID_OPTION. */
	setRetention(retention: RetentionOptions): Promise<RetentionOptions> {
		return this.lookAfter((room) => lookingAfter.setRetention(room, retention));
	}

	/** The threshold that reaches a precision (above 0, up to 1) on what people judged. Throws INVALID_OPTION. */
	suggestThreshold(precision: number): Promise<SuggestedThreshold> {
		return this.lookAfter((room) => lookingAfter.readSuggestion(room, precision));
	}

	/** How the model fares, as one self-contained HTML page. */
	report(): Promise<string> {
		return this.lookAfter(lookingAfter.readReport);
	}

	/** Whether the model is still there: another process may have deleted it. */
	exists(): Promise<boolean> {
		return this.run(() => this.store.exists());
	}

	/** Closes the storage once the calls under way are done; any later call throws MODEL_CLOSED. */
	async close(): Promise<void> {
		if (!(await this.underway.end())) return;
		await this.snapshotting.end();
		const { projection } = this.answerer;
		const { position } = projection;
		try {
			if (this.snapshotting.isDue(position)) {
				const parts = toParts(projection);
				await this.store.writeSnapshot({
					position,
					version: toSnapshotVersion(projection.defaults),
					parts,
				});
			}
		} finally {
			await this.store.close();
		}
	}

	private async run<T>(call: () => Promise<T>): Promise<T> {
		const result = await this.underway.run(call);
		this.snapshotting.note(this.answerer.projection.position);
		return result;
	}

	private read<T>(work: () => T): Promise<T> {
		return this.run(() => this.room.journaled.read(work));
	}

	private write<T>(plan: (draft: Draft) => Promise<T>): Promise<T> {
		return this.run(() => this.room.journaled.write(plan));
	}

	private lookAfter<T>(work: (room: Room) => Promise<T>): Promise<T> {
		return this.run(() => work(this.room));
	}

	private inBatches<In, Receipt>(
		lessons: readonly In[],
		teach: (draft: Draft, batch: readonly In[]) => Promise<Receipt[]>,
	): Promise<Receipt[]> {
		return this.run(async () => {
			const receipts: Receipt[] = [];
			while (receipts.length < lessons.length) {
				const batch = lessons.slice(receipts.length, receipts.length + LARGEST_BATCH);
				receipts.push(...(await this.room.journaled.write((draft) => teach(draft, batch))));
			}
			return receipts;
		});
	}
}

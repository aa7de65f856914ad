import type { Answerer } from './answerer';
import { forgetTitle, renameOne, restoreTo, undoOne, type Target } from './changing';
import type { Classification } from './classification';
import { classifyAll } from './classifying';
import type { Correction, LabelledTitle } from './correction/correction';
import type { Renaming } from './correction/planChange';
import type { HistoryFilter } from './correction/recorded';
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
import { parseLabelNames, withCrmLabels } from './labelNames';
import * as lookingAfter from './lookingAfter';
import { parseOptions, type ClassifyOptions } from './options';
import type { ChangeReceipt, CorrectionReceipt, ExampleReceipt } from './receipt';
import { readReviewQueue } from './reviewing';
import { openSession, type Session, type Surroundings } from './session';
import type { Store } from './store/store';
import { correctAll, learnAll } from './teaching';

/** An open model. Each call sees all that was taught before it, in this process or in another on the same storage. */
export class JobTitleModel {
	private readonly session: Session;

	constructor(
		store: Store,
		private readonly answerer: Answerer,
		surroundings: Surroundings,
	) {
		this.session = openSession(store, answerer, surroundings);
	}

	/** Answers each title, in order. Throws INVALID_TITLE on a title that is no text, INVALID_OPTION on a bad option. */
	classify(titles: readonly string[], options: ClassifyOptions = {}): Promise<Classification[]> {
		return this.session.run(async () => {
			const parsed = parseOptions(options);
			const crm = parseLabelNames(options.labelNames);
			const texts = titles.map(parseTitle);
			const classifications = await classifyAll(this.session.desk, texts, parsed);
			return crm ? classifications.map((one) => withCrmLabels(one, crm)) : classifications;
		});
	}

	/** Teaches what people say of titles. One receipt each, in order; what is refused leaves the others alone. */
	correct(corrections: readonly Correction[]): Promise<CorrectionReceipt[]> {
		return this.session.teach(corrections, (draft, batch) =>
			correctAll(this.session.desk, draft, batch),
		);
	}

	/** Teaches labelled titles in bulk. One receipt each, in order; what is refused leaves the others alone. */
	learn(examples: readonly LabelledTitle[]): Promise<ExampleReceipt[]> {
		return this.session.teach(examples, (draft, batch) =>
			learnAll(this.session.desk, draft, batch),
		);
	}

	/** Takes back a correction, a renaming or a restoring. Throws UNKNOWN_CORRECTION or ALREADY_UNDONE and changes nothing then. */
	undo(correctionId: string): Promise<CorrectionReceipt> {
		return this.session.write((draft) => undoOne(this.session.desk, draft, correctionId));
	}

	/** Gives a label another name, or makes it one with another. Throws UNKNOWN_LABEL, LABEL_EXISTS, INVALID_LABEL or INVALID_OPTION. */
	rename(renaming: Renaming): Promise<ChangeReceipt> {
		return this.session.write((draft) => renameOne(this.session.desk, draft, renaming));
	}

	/** Brings the model back to what it was, which can be undone. Throws UNKNOWN_POSITION or INVALID_OPTION. */
	restore(target: Target): Promise<ChangeReceipt> {
		return this.session.write((draft) => restoreTo(this.session.desk, draft, target));
	}

	/** Erases a title's text everywhere and unlearns what it taught, for good. Throws INVALID_TITLE. */
	async forget(title: string): Promise<ChangeReceipt> {
		const receipt = await this.session.write((draft) =>
			forgetTitle(this.session.desk, draft, title),
		);
		this.session.dropSnapshots();
		return receipt;
	}

	/** What the model holds now. */
	holdings(): Promise<Holdings> {
		return this.session.read(() => countHoldings(this.answerer));
	}

	/** Measures the model on labelled titles. Changes nothing. */
	evaluate(items: readonly LabelledTitle[]): Promise<EvaluationReport> {
		return this.session.lookAfter(({ journaled }) =>
			evaluateTitles(this.answerer, items, journaled.read),
		);
	}

	/** The examples and corrections that hold, which `learn` and `correct` of another model take. */
	exportLessons(): Promise<ExportedLesson[]> {
		return this.session.lookAfter(lookingAfter.readExport);
	}

	/** What the model holds, and how the answers fared that people judged. */
	statistics(): Promise<Statistics> {
		return this.session.lookAfter(lookingAfter.readStatistics);
	}

	/** Recorded titles that nobody has judged, most informative first. Throws INVALID_OPTION on a bad page. */
	reviewQueue(page: PageOptions = {}): Promise<Paged<ReviewEntry>> {
		return this.session.lookAfter((room) => readReviewQueue(room, page));
	}

	/** Recorded classifications, latest first. Throws INVALID_OPTION on a bad filter or page. */
	history(options: HistoryFilter & PageOptions = {}): Promise<Paged<HistoryEntry>> {
		return this.session.lookAfter((room) => lookingAfter.readHistory(room, options));
	}

	/** Sets how much of history is kept, and drops the rest. Throws INVALID_OPTION. */
	setRetention(retention: RetentionOptions): Promise<RetentionOptions> {
		return this.session.lookAfter((room) => lookingAfter.setRetention(room, retention));
	}

	/** The threshold that reaches a precision (above 0, up to 1) on what people judged. Throws INVALID_OPTION. */
	suggestThreshold(precision: number): Promise<SuggestedThreshold> {
		return this.session.lookAfter((room) => lookingAfter.readSuggestion(room, precision));
	}

	/** How the model fares, as one self-contained HTML page. */
	report(): Promise<string> {
		return this.session.lookAfter(lookingAfter.readReport);
	}

	/** Whether the model is still there: another process may have deleted it. */
	exists(): Promise<boolean> {
		return this.session.lookAfter(({ store }) => store.exists());
	}

	/** Closes the storage once the calls under way are done; any later call throws MODEL_CLOSED. */
	close(): Promise<void> {
		return this.session.close();
	}
}

import type { Answerer } from './answer';
import type { JournalEvent } from './correction/events';
import type { HistoryFilter } from './correction/recorded';
import { countHoldings } from './holdings';
import { exportLessons, type ExportedLesson } from './insight/exporting';
import { parseFilter, toHistoryEntry, type HistoryEntry } from './insight/history';
import { toJudgements, type Judgement } from './insight/judgements';
import { parsePage, type PageOptions } from './insight/paging';
import { parseRetention, type RetentionOptions } from './insight/retention';
import { toReviewQueue, type Paged, type ReviewEntry } from './insight/reviewQueue';
import { toJudgedStatistics, type Statistics } from './insight/statistics';
import { parsePrecision, suggestThreshold, type SuggestedThreshold } from './insight/suggesting';
import { readFrom, type Journaled } from './journaled';
import { toReport } from './report/report';
import type { Store } from './store/store';

/** What is needed to look after a model. */
export interface Room {
	readonly store: Store;
	readonly answerer: Answerer;
	readonly journaled: Journaled;
	/** The time, ISO 8601. */
	now(): string;
}

export const readExport = async ({
	store,
	answerer,
	journaled,
}: Room): Promise<ExportedLesson[]> => {
	const events = await readAll(store);
	return journaled.read(() => exportLessons(events, answerer.projection.memory));
};

const readAll = async (store: Store): Promise<JournalEvent[]> => {
	const all: JournalEvent[] = [];
	for await (const events of readFrom(store, 0)) all.push(...events);
	return all;
};

export const readStatistics = async (room: Room): Promise<Statistics> => {
	const { store, answerer, journaled } = room;
	const judgements = await readJudgements(room);
	return {
		...(await journaled.read(() => countHoldings(answerer))),
		classifications: await store.countHistory({}),
		retention: await store.readRetention(),
		databaseBytes: await store.readBytes(),
		judged: toJudgedStatistics(judgements),
	};
};

const readJudgements = async ({ store, answerer, journaled }: Room): Promise<Judgement[]> => {
	const events = await readAll(store);
	return journaled.read(() => toJudgements(events, answerer.projection.memory));
};

export const readReviewQueue = async (
	{ store, answerer, journaled }: Room,
	options: PageOptions,
): Promise<Paged<ReviewEntry>> => {
	const page = parsePage(options);
	const answered = await store.readAnsweredTitles();
	return journaled.read(() => toReviewQueue(answered, answerer.projection.memory, page));
};

export const readHistory = async (
	{ store, answerer, journaled }: Room,
	options: HistoryFilter & PageOptions,
): Promise<Paged<HistoryEntry>> => {
	const [page, filter] = [parsePage(options), parseFilter(options)];
	const rows = await store.readHistory(filter, page);
	const total = await store.countHistory(filter);
	return journaled.read(() => {
		const { memory } = answerer.projection;
		return { total, entries: rows.map((row) => toHistoryEntry(row, memory)) };
	});
};

export const readSuggestion = async (
	room: Room,
	precision: number,
): Promise<SuggestedThreshold> => {
	const wanted = parsePrecision(precision);
	return suggestThreshold(await readJudgements(room), wanted, async (confidence) => {
		const all = await room.store.countHistory({});
		return all === 0 ? null : (await room.store.countHistory({ confidence })) / all;
	});
};

export const setRetention = async (
	{ store, now }: Room,
	options: RetentionOptions,
): Promise<RetentionOptions> => {
	const retention = parseRetention(options);
	await store.writeRetention(retention, now());
	return retention;
};

const QUEUE_SHOWN = 25;

/** One self-contained HTML page on how the model fares. */
export const readReport = async (room: Room): Promise<string> => {
	const [statistics, judgements, queue] = [
		await readStatistics(room),
		await readJudgements(room),
		await readReviewQueue(room, { limit: QUEUE_SHOWN }),
	];
	return toReport({ statistics, judgements, queue, at: room.now() });
};

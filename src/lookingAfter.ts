import { inPieces } from './breathe';
import type { HistoryFilter } from './correction/recorded';
import { countHoldings } from './holdings';
import { exportLessons, type ExportedLesson } from './insight/exporting';
import { parseFilter, toHistoryEntry, type HistoryEntry } from './insight/history';
import { toJudgements, type Judgement } from './insight/judgements';
import { parsePage, type PageOptions } from './insight/paging';
import { parseRetention, type RetentionOptions } from './insight/retention';
import type { Paged } from './insight/reviewQueue';
import { toJudgedStatistics, type Statistics } from './insight/statistics';
import { parsePrecision, suggestThreshold, type SuggestedThreshold } from './insight/suggesting';
import { readFrom, type Journaled } from './journaled';
import { toReport } from './report/report';
import { readReviewQueue } from './reviewing';
import type { Room } from './room';

export const readExport = (room: Room): Promise<ExportedLesson[]> =>
	ofOneState(room, async (read) => {
		const { memory } = room.answerer.projection;
		const lessons: ExportedLesson[] = [];
		for await (const events of readFrom(room.store, 0))
			lessons.push(...(await read(() => exportLessons(events, memory))));
		return lessons;
	});

const readJudgements = (room: Room): Promise<Judgement[]> =>
	ofOneState(room, async (read) => {
		const { memory } = room.answerer.projection;
		const judgements: Judgement[] = [];
		for await (const events of readFrom(room.store, 0))
			judgements.push(...(await read(() => toJudgements(events, memory))));
		return judgements;
	});

/** Tries to read while others teach, before they have to wait. */
const TRIES = 3;

/** Reads in many turns what must be of one state of the model: anew where somebody taught meanwhile, at last with all others waiting. */
const ofOneState = async <T>(
	{ journaled, answerer: { projection } }: Room,
	work: (read: Journaled['read']) => Promise<T>,
): Promise<T> => {
	for (let tries = 0; tries < TRIES; tries++) {
		const position = await journaled.read(() => projection.position);
		const result = await work(journaled.read);
		if (projection.position === position) return result;
	}
	return journaled.write(() => work(async (one) => one()));
};

export const readStatistics = async (room: Room): Promise<Statistics> =>
	toStatistics(room, await readJudgements(room));

const toStatistics = async (
	{ store, answerer, journaled }: Room,
	judgements: readonly Judgement[],
): Promise<Statistics> => ({
	...(await journaled.read(() => countHoldings(answerer))),
	classifications: await store.countHistory({}),
	retention: await store.readRetention(),
	databaseBytes: await store.readBytes(),
	judged: toJudgedStatistics(judgements),
});

/** Titles looked up in memory in one turn: a millisecond or two. */
const LOOKED_UP = 500;

export const readHistory = async (
	{ store, answerer: { projection }, journaled }: Room,
	options: HistoryFilter & PageOptions,
): Promise<Paged<HistoryEntry>> => {
	const [page, filter] = [parsePage(options), parseFilter(options)];
	const { total, rows } = await store.readHistory(filter, page);
	const entries: HistoryEntry[] = [];
	for await (const piece of inPieces(rows, LOOKED_UP))
		entries.push(
			...(await journaled.read(() => piece.map((row) => toHistoryEntry(row, projection.memory)))),
		);
	return { total, entries };
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
	const judgements = await readJudgements(room);
	const statistics = await toStatistics(room, judgements);
	const queue = await readReviewQueue(room, { limit: QUEUE_SHOWN });
	return toReport({ name: room.store.name, statistics, judgements, queue, at: room.now() });
};

import { setImmediate } from 'node:timers/promises';
import type { Found, HistoryFilter, Page, RecordedClassification } from '../../correction/recorded';
import { fromRow, SELECTED, type ClassificationRow } from './classificationRow';
import type { Database } from './database';
import { utc } from './utc';

/** Looks history over, a stretch at a time; between two of them other work gets its turn. */
export interface Searching {
	/** Latest first. */
	read(filter: HistoryFilter, page: Page): Promise<Found>;
	count(filter: HistoryFilter): Promise<number>;
}

/** A row's place in the order of time. */
interface Place {
	readonly at: string;
	readonly id: string;
}

/** Rows of one stretch: some milliseconds, whatever is asked of them. */
const STRETCH = 2_000;

/** After all times and before all times. */
const END: Place = { at: '~', id: '' };
const START: Place = { at: '', id: '' };

const FIRST_OF_STRETCH = `
	SELECT at, id FROM classifications WHERE model_id = :modelId AND (at, id) < (:at, :id)
	ORDER BY at DESC, id DESC LIMIT 1 OFFSET ${STRETCH - 1}`;

/** What each filter asks of a row; a filter that is not given is bound as NULL and asks nothing. */
const FILTERED = `
	FROM classifications
	WHERE model_id = :modelId AND (at, id) >= (:firstAt, :firstId) AND (at, id) < (:endAt, :endId)
		AND (:from IS NULL OR at >= ${utc(':from')})
		AND (:before IS NULL OR at < ${utc(':before')})
		AND (:department IS NULL OR department = :department)
		AND (:responsibility IS NULL OR responsibility = :responsibility)
		AND (:needsReview IS NULL OR needs_review = :needsReview)
		AND (:source IS NULL OR department_source = :source OR responsibility_source = :source)
		AND (:text IS NULL OR instr(lower(title), lower(:text)) > 0)
		AND (:confidence IS NULL OR confidence >= :confidence)`;

export const openSearching = (database: Database, modelId: number): Searching => {
	const firstOfStretch = database.prepare<[object], Place>(FIRST_OF_STRETCH);
	const counted = database.prepare<[object], number>(`SELECT COUNT(*) ${FILTERED}`).pluck();
	const page = database.prepare<[object], ClassificationRow>(
		`SELECT ${SELECTED} ${FILTERED} ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset`,
	);

	/** The stretches from the latest to the oldest, as parameters. */
	async function* stretches(): AsyncGenerator<object> {
		for (let end = END; end !== START; await setImmediate()) {
			const first = firstOfStretch.get({ modelId, ...end }) ?? START;
			yield { firstAt: first.at, firstId: first.id, endAt: end.at, endId: end.id };
			end = first;
		}
	}

	const read = async (filter: HistoryFilter, { limit, offset }: Page): Promise<Found> => {
		const rows: RecordedClassification[] = [];
		let total = 0;
		for await (const stretch of stretches()) {
			const bound = { modelId, ...toBound(filter), ...stretch };
			const count = counted.get(bound) ?? 0;
			const [passed, wanted] = [Math.max(0, offset - total), limit - rows.length];
			if (passed < count && wanted > 0)
				rows.push(...page.all({ ...bound, limit: wanted, offset: passed }).map(fromRow));
			total += count;
		}
		return { total, rows };
	};

	return { read, count: async (filter) => (await read(filter, { limit: 0, offset: 0 })).total };
};

const toBound = (filter: HistoryFilter): object => ({
	from: filter.from ?? null,
	before: filter.before ?? null,
	department: filter.department ?? null,
	responsibility: filter.responsibility ?? null,
	needsReview: filter.needsReview === undefined ? null : Number(filter.needsReview),
	source: filter.source ?? null,
	text: filter.text ?? null,
	confidence: filter.confidence ?? null,
});

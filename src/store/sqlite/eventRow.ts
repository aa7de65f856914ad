import {
	isTaught,
	type Answers,
	type JournalEvent,
	type NewEvent,
	type Renamed,
	type Taught,
} from '../../correction/events';

/** An event as the journal's table has it; `title` is joined. */
export interface EventRow {
	readonly position: number;
	readonly id: string;
	readonly kind: NewEvent['kind'];
	readonly title: string | null;
	readonly department: string | null;
	readonly responsibility: string | null;
	readonly answered: string | null;
	readonly undoes: number | null;
	readonly detail: string | null;
	readonly classificationId: string | null;
	readonly submissionKey: string | null;
	readonly actor: string | null;
	readonly at: string;
}

const NOTHING = {
	title: null,
	department: null,
	responsibility: null,
	answered: null,
	undoes: null,
	detail: null,
	classificationId: null,
	submissionKey: null,
};

export const toColumns = (event: NewEvent): Omit<EventRow, 'position'> => {
	const { id, kind, actor, at } = event;
	const columns = { ...NOTHING, id, kind, actor, at };
	if (isTaught(event)) return { ...columns, ...toTaughtColumns(event) };
	if (event.kind === 'undo') return { ...columns, undoes: event.undoes };
	return { ...columns, detail: JSON.stringify(detailOf(event)) };
};

const toTaughtColumns = (event: Taught): Partial<EventRow> => {
	const { title, statements, answered, classificationId, submissionKey } = event;
	return {
		title,
		classificationId,
		submissionKey,
		department: toColumn(statements.department),
		responsibility: toColumn(statements.responsibility),
		answered: answered && JSON.stringify(answered),
	};
};

const detailOf = (event: Exclude<NewEvent, Taught | { kind: 'undo' }>): object => {
	if (event.kind === 'restore') return { to: event.to };
	if (event.kind === 'forget') return { positions: event.positions };
	return { property: event.property, from: event.from, to: event.to };
};

type Said = Taught['statements']['department'];

const toColumn = (said: Said): string | null => (said === undefined ? null : (said ?? ''));

const toSaid = (column: string | null): Said =>
	column === null ? undefined : column === '' ? null : (column as NonNullable<Said>);

export const toEvent = (row: EventRow): JournalEvent => {
	const { position, id, kind, actor, at } = row;
	const origin = { position, id, actor, at };
	switch (kind) {
		case 'undo':
			return { ...origin, kind, undoes: row.undoes ?? 0 };
		case 'rename':
			return { ...origin, kind, ...parse<Pick<Renamed, 'property' | 'from' | 'to'>>(row.detail) };
		case 'restore':
			return { ...origin, kind, ...parse<{ to: number }>(row.detail) };
		case 'forget':
			return { ...origin, kind, ...parse<{ positions: number[] }>(row.detail) };
		default:
			return { ...origin, kind, ...toTaught(row) };
	}
};

const toTaught = (row: EventRow): Omit<Taught, 'kind' | 'id' | 'actor' | 'at'> => {
	const { title, classificationId, submissionKey } = row;
	const department = toSaid(row.department);
	const responsibility = toSaid(row.responsibility);
	const answered = row.answered === null ? null : parse<Answers>(row.answered);
	return {
		title,
		statements: { department, responsibility },
		answered,
		classificationId,
		submissionKey,
	};
};

/** Reads what `toColumns` wrote. */
const parse = <T>(json: string | null): T => JSON.parse(json ?? '{}') as T;

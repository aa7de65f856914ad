import { isTaught, type JournalEvent, type LessonKind, type Taught } from '../correction/events';
import { recall, type Memory } from '../correction/memory';
import { labelAfter } from '../correction/naming';
import { PROPERTIES, type Property, type Statement } from '../example/label';
import { toDocument } from '../example/title';

/** A lesson that holds, in the form in which `learn` and `correct` take it; `id` may serve as the submission id there. */
export interface ExportedLesson {
	readonly id: string;
	readonly kind: LessonKind;
	readonly title: string;
	/** A property of which nothing was said is left out; `null` is "none". */
	readonly department?: string | null;
	readonly responsibility?: string | null;
	readonly actor: string | null;
	/** When it was said, ISO 8601. */
	readonly at: string;
}

/** The lessons that are valid for at least one property of their title, in journal order, with the names labels have now. */
export const exportLessons = (events: readonly JournalEvent[], memory: Memory): ExportedLesson[] =>
	events.flatMap((event) => {
		if (!isTaught(event) || event.title === null || !memory.inForce.has(event.position)) return [];
		const valid = recall(memory, toDocument(event.title).key);
		const holds = PROPERTIES.some((property) => valid[property]?.position === event.position);
		return holds ? [toExported(event, event.title, memory)] : [];
	});

const toExported = (
	event: Taught & { readonly position: number },
	title: string,
	{ renames }: Memory,
): ExportedLesson => {
	const { id, kind, actor, at, statements, position } = event;
	const nameNow = (property: Property, said: Statement): string | null =>
		said === null ? null : labelAfter(renames, property, said, position);
	const said = PROPERTIES.flatMap((property) => {
		const statement = statements[property];
		return statement === undefined ? [] : [[property, nameNow(property, statement)] as const];
	});
	return { id, kind, title, ...Object.fromEntries(said), actor, at };
};

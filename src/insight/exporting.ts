import { isTaught, type JournalEvent, type LessonKind, type Taught } from '../correction/events';
import { recall, type Memory, type ValidLessons } from '../correction/memory';
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

/** What holds of the lessons, in journal order, with the names labels have now; what others of the title supersede is left out. */
export const exportLessons = (events: readonly JournalEvent[], memory: Memory): ExportedLesson[] =>
	events.flatMap((event) => {
		if (!isTaught(event) || event.title === null || !memory.inForce.has(event.position)) return [];
		const holding = holdingOf(event, recall(memory, toDocument(event.title).key));
		return holding.length === 0 ? [] : [toExported(event, event.title, holding, memory)];
	});

/** The properties that a lesson answers; both of one that says of a text that it is no title, which takes both. */
const holdingOf = (
	{ position, statements }: Taught & { readonly position: number },
	valid: ValidLessons,
): readonly Property[] => {
	const holding = PROPERTIES.filter((property) => valid[property]?.position === position);
	const isTitle = PROPERTIES.some((property) => statements[property] !== null);
	return holding.length === 0 || isTitle ? holding : PROPERTIES;
};

const toExported = (
	event: Taught & { readonly position: number },
	title: string,
	holding: readonly Property[],
	{ renames }: Memory,
): ExportedLesson => {
	const { id, kind, actor, at, statements, position } = event;
	const nameNow = (property: Property, said: Statement): string | null =>
		said === null ? null : labelAfter(renames, property, said, position);
	const said = holding.flatMap((property) => {
		const statement = statements[property];
		return statement === undefined ? [] : [[property, nameNow(property, statement)] as const];
	});
	return { id, kind, title, ...Object.fromEntries(said), actor, at };
};

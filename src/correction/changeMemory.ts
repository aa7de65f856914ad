import { toDocument } from '../example/title';
import {
	isTaught,
	LESSON_KINDS,
	type Forgotten,
	type JournalEvent,
	type LessonKind,
	type Taught,
} from './events';
import { inForceAt, type Change } from './inForce';
import { allLessonsOf, keyAt, renamesOf, type Memory } from './memory';
import type { Remembered } from './remembered';

/** Changes memory as an event says. Answers how to take just that change back, while it is the last one. */
export const changeMemory = (memory: Memory, event: JournalEvent): (() => void) => {
	if (isTaught(event)) return remember(memory, event);
	if (event.kind === 'forget') return forget(memory, event);
	const { position } = event;
	memory.changes.set(position, toChange(event));
	const back = changeInForce(memory, event);
	return () => {
		memory.changes.delete(position);
		back();
	};
};

type Placed<Event> = Event & { readonly position: number };

const toChange = (event: Exclude<JournalEvent, Taught | Forgotten>): Change => {
	if (event.kind === 'undo') return { kind: 'undo', undoes: event.undoes };
	if (event.kind === 'restore') return { kind: 'restore', to: event.to };
	return { kind: 'rename', property: event.property, from: event.from, to: event.to };
};

const remember = (memory: Memory, event: Placed<Taught>): (() => void) => {
	const { position, kind, title, statements } = event;
	if (title === null) return () => undefined;
	const { key } = toDocument(title);
	const before = allLessonsOf(memory, key);
	setLessons(memory, key, [...before, { position, kind, title, statements }]);
	memory.keys.set(position, key);
	memory.kinds.set(position, codeOf(kind));
	memory.inForce.set(position, 1);
	return () => {
		setLessons(memory, key, before);
		memory.keys.delete(position);
		memory.kinds.delete(position);
		memory.inForce.delete(position);
	};
};

const codeOf = (kind: LessonKind): number => LESSON_KINDS.indexOf(kind) + 1;

const setLessons = (memory: Memory, key: string, lessons: readonly Remembered[]): void => {
	memory.frozen?.take(key);
	if (lessons.length > 0) memory.lessons.set(key, lessons);
	else memory.lessons.delete(key);
};

const changeInForce = (
	memory: Memory,
	event: Exclude<JournalEvent, Taught | Forgotten>,
): (() => void) => {
	const { inForce, renames, changes } = memory;
	const undone = event.kind === 'undo' ? changes.get(event.undoes)?.kind : undefined;
	if (event.kind === 'undo' && undone !== 'restore') {
		const was = inForce.delete(event.undoes);
		if (undone === 'rename') memory.renames = renamesOf(changes, inForce);
		return () => {
			if (was) inForce.set(event.undoes, 1);
			memory.renames = renames;
		};
	}
	memory.inForce = inForceAt(memory, event.position);
	memory.renames = renamesOf(changes, memory.inForce);
	return () => {
		memory.inForce = inForce;
		memory.renames = renames;
	};
};

const forget = (memory: Memory, { positions }: Forgotten): (() => void) => {
	const backs = positions.map((position) => forgetOne(memory, position));
	return () => backs.reverse().forEach((back) => back());
};

const forgetOne = (memory: Memory, position: number): (() => void) => {
	const { keys, kinds, inForce } = memory;
	const key = keyAt(memory, position);
	if (key === undefined) return () => undefined;
	const before = allLessonsOf(memory, key);
	const kind = kinds.get(position);
	setLessons(
		memory,
		key,
		before.filter((lesson) => lesson.position !== position),
	);
	keys.delete(position);
	kinds.delete(position);
	const was = inForce.delete(position);
	return () => {
		setLessons(memory, key, before);
		keys.set(position, key);
		kinds.set(position, kind);
		if (was) inForce.set(position, 1);
	};
};

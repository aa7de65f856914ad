import { toDocument } from '../example/title';
import { isTaught, type Forgotten, type JournalEvent, type Taught } from './events';
import { inForceAt, type Fact } from './inForce';
import { renamesOf, type Memory, type Remembered } from './memory';

/** Changes memory as an event says. Answers how to take just that change back, while it is the last one. */
export const changeMemory = (memory: Memory, event: JournalEvent): (() => void) => {
	if (isTaught(event)) return remember(memory, event);
	if (event.kind === 'forget') return forget(memory, event);
	const { position } = event;
	memory.facts.set(position, toFact(event));
	const back = changeInForce(memory, event);
	return () => {
		memory.facts.delete(position);
		back();
	};
};

type Placed<Event> = Event & { readonly position: number };

const toFact = (event: Exclude<JournalEvent, Taught | Forgotten>): Fact => {
	if (event.kind === 'undo') return { kind: 'undo', undoes: event.undoes };
	if (event.kind === 'restore') return { kind: 'restore', to: event.to };
	return { kind: 'rename', property: event.property, from: event.from, to: event.to };
};

const remember = (memory: Memory, event: Placed<Taught>): (() => void) => {
	const { position, kind, title, statements } = event;
	if (title === null) return () => undefined;
	const { key } = toDocument(title);
	const before = memory.lessons.get(key) ?? [];
	memory.lessons.set(key, [...before, { position, kind, title, statements }]);
	memory.facts.set(position, { kind: 'lesson', key });
	memory.inForce.add(position);
	return () => {
		setLessons(memory, key, before);
		memory.facts.delete(position);
		memory.inForce.delete(position);
	};
};

const setLessons = (memory: Memory, key: string, lessons: readonly Remembered[]): void => {
	if (lessons.length > 0) memory.lessons.set(key, lessons);
	else memory.lessons.delete(key);
};

const changeInForce = (
	memory: Memory,
	event: Exclude<JournalEvent, Taught | Forgotten>,
): (() => void) => {
	const { inForce, renames } = memory;
	const undone = event.kind === 'undo' ? memory.facts.get(event.undoes)?.kind : undefined;
	if (event.kind === 'undo' && undone !== 'restore') {
		const was = inForce.delete(event.undoes);
		if (undone === 'rename') memory.renames = renamesOf(memory.facts, inForce);
		return () => {
			if (was) inForce.add(event.undoes);
			memory.renames = renames;
		};
	}
	memory.inForce = inForceAt(memory.facts, event.position);
	memory.renames = renamesOf(memory.facts, memory.inForce);
	return () => {
		memory.inForce = inForce;
		memory.renames = renames;
	};
};

const forget = (memory: Memory, { positions }: Forgotten): (() => void) => {
	const { lessons, facts, inForce } = memory;
	const before = { lessons: new Map(lessons), facts: new Map(facts), inForce: new Set(inForce) };
	for (const position of positions) {
		const fact = facts.get(position);
		facts.delete(position);
		inForce.delete(position);
		if (fact?.kind !== 'lesson') continue;
		const left = (lessons.get(fact.key) ?? []).filter((lesson) => lesson.position !== position);
		setLessons(memory, fact.key, left);
	}
	return () => {
		before.lessons.forEach((remembered, key) => lessons.set(key, remembered));
		before.facts.forEach((fact, position) => facts.set(position, fact));
		before.inForce.forEach((position) => inForce.add(position));
	};
};

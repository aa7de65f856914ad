import type { Label, Property } from '../example/label';
import { createCodes, type Codes } from './codes';

/** What stands at a position of the journal beside lessons, as far as it decides what is in force. */
export type Change =
	| {
			readonly kind: 'rename';
			readonly property: Property;
			readonly from: Label;
			readonly to: Label;
	  }
	| { readonly kind: 'undo'; readonly undoes: number }
	| { readonly kind: 'restore'; readonly to: number };

/** What stands at each position of the journal. Forgotten lessons are no facts. */
export interface Facts {
	/** The kind of the lesson at a position, by its place among LESSON_KINDS counted from 1. */
	readonly kinds: Codes;
	/** By position, in journal order. */
	readonly changes: ReadonlyMap<number, Change>;
}

/**
 * Positions of the lessons, renamings and the restoring in force after the event at `position`: those of the last restoring that
 * was not taken back, and what came after it and was not taken back. So a restoring that is undone leaves no trace.
 */
export const inForceAt = (facts: Facts, position: number): Codes => {
	const restoring = lastRestoring(facts, position);
	const inForce = restoring === undefined ? createCodes() : restoredAt(facts, restoring);
	for (let at = (restoring?.position ?? 0) + 1; at <= position; at++) apply(inForce, facts, at);
	return inForce;
};

interface Restoring {
	readonly position: number;
	readonly to: number;
}

const restoredAt = (facts: Facts, { position, to }: Restoring): Codes => {
	const inForce = inForceAt(facts, to);
	for (const [at, { kind }] of facts.changes) if (kind === 'restore') inForce.delete(at);
	inForce.set(position, 1);
	return inForce;
};

const apply = (inForce: Codes, { kinds, changes }: Facts, position: number): void => {
	const change = kinds.has(position) ? undefined : changes.get(position);
	if (kinds.has(position) || change?.kind === 'rename') inForce.set(position, 1);
	if (change?.kind === 'undo') inForce.delete(change.undoes);
};

const lastRestoring = ({ changes }: Facts, position: number): Restoring | undefined => {
	const undone = new Set<number>();
	for (const [at, change] of [...changes].reverse()) {
		if (at > position) continue;
		if (change.kind === 'undo') undone.add(change.undoes);
		if (change.kind === 'restore' && !undone.has(at)) return { position: at, to: change.to };
	}
	return undefined;
};

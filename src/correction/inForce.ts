import type { Label, Property } from '../example/label';

/** What stands at a position of the journal, as far as it decides what is in force. Forgotten lessons are no facts. */
export type Fact =
	| { readonly kind: 'lesson'; readonly key: string }
	| {
			readonly kind: 'rename';
			readonly property: Property;
			readonly from: Label;
			readonly to: Label;
	  }
	| { readonly kind: 'undo'; readonly undoes: number }
	| { readonly kind: 'restore'; readonly to: number };

export type Facts = ReadonlyMap<number, Fact>;

/**
 * Positions of the lessons, renamings and the restoring in force after the event at `position`: those of the last restoring that
 * was not taken back, and what came after it and was not taken back. So a restoring that is undone leaves no trace.
 */
export const inForceAt = (facts: Facts, position: number): Set<number> => {
	const restoring = lastRestoring(facts, position);
	const inForce = new Set<number>();
	if (restoring !== undefined) {
		for (const restored of inForceAt(facts, restoring.to))
			if (facts.get(restored)?.kind !== 'restore') inForce.add(restored);
		inForce.add(restoring.position);
	}
	for (let at = (restoring?.position ?? 0) + 1; at <= position; at++) apply(inForce, facts, at);
	return inForce;
};

const apply = (inForce: Set<number>, facts: Facts, position: number): void => {
	const fact = facts.get(position);
	if (fact?.kind === 'lesson' || fact?.kind === 'rename') inForce.add(position);
	if (fact?.kind === 'undo') inForce.delete(fact.undoes);
};

const lastRestoring = (
	facts: Facts,
	position: number,
): { readonly position: number; readonly to: number } | undefined => {
	const undone = new Set<number>();
	for (let at = position; at > 0; at--) {
		const fact = facts.get(at);
		if (fact?.kind === 'undo') undone.add(fact.undoes);
		if (fact?.kind === 'restore' && !undone.has(at)) return { position: at, to: fact.to };
	}
	return undefined;
};

import { isTaught, type JournalEvent, type Taught } from '../correction/events';
import type { Memory } from '../correction/memory';
import { labelAfter } from '../correction/naming';
import { PROPERTIES, type Label, type Property } from '../example/label';
import type { Judged } from '../model/judged';
import type { JudgedThen } from '../model/progress';

/** A person's statement beside what was answered before it, of each property that was judged. */
export interface Judgement {
	readonly title: string;
	readonly at: string;
	readonly judged: Readonly<Partial<Record<Property, Judged>>>;
	/** The lower confidence of the answers that were not from memory, 0 to 1. */
	readonly confidence: number;
}

/** The statements that hold and judge an answer of the model, in journal order, with labels by the names that they have now. */
export const toJudgements = (events: readonly JournalEvent[], memory: Memory): Judgement[] =>
	events
		.filter(({ position }) => memory.inForce.has(position))
		.flatMap((event) => (isTaught(event) ? toJudgement(event, memory) : []));

const toJudgement = (
	event: Taught & { readonly position: number },
	memory: Memory,
): Judgement[] => {
	const { answered, title, at } = event;
	if (answered === null || title === null) return [];
	const own = PROPERTIES.filter((property) => answered[property].source !== 'correction');
	const judged = own.filter((property) => event.statements[property] !== undefined);
	if (judged.length === 0) return [];
	return [
		{
			title,
			at,
			judged: Object.fromEntries(
				judged.map((property) => [property, judge(event, memory, property)]),
			),
			confidence: Math.min(...own.map((property) => answered[property].confidence)),
		},
	];
};

const judge = (
	{ answered, statements, position }: Taught & { readonly position: number },
	{ renames }: Memory,
	property: Property,
): Judged => {
	const { label, confidence } = answered![property];
	const nameNow = (name: string | null | undefined): string | null =>
		name ? labelAfter(renames, property, name as Label, position) : null;
	const [right, given] = [nameNow(statements[property]), nameNow(label)];
	return {
		right,
		answered: given,
		confidence,
		probabilityOfRight: right === given ? confidence : 0,
	};
};

/** The judged answers of one property, in journal order. */
export const judgedOf = (judgements: readonly Judgement[], property: Property): JudgedThen[] =>
	judgements.flatMap(({ at, judged }) => {
		const one = judged[property];
		return one === undefined ? [] : [{ ...one, at }];
	});

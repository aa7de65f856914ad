import { JobTitleError, shown } from '../errors';
import { findLabel, parseLabel, PROPERTIES, type Label, type Property } from '../example/label';
import { unknownLabel } from './correction';
import type { JournalEvent, Renamed, Restored } from './events';
import type { Memory } from './memory';

/** A wish to call a label otherwise, as it comes in. */
export interface Renaming {
	readonly property: Property;
	readonly from: string;
	readonly to: string;
	/** Whether `to` may be a label that exists, so that the two become one. Default false. */
	readonly merge?: boolean | undefined;
	readonly actor?: string | undefined;
}

/**
 * Finds the event to take back. Throws UNKNOWN_CORRECTION where there is none by that id that can be, ALREADY_UNDONE where it does
 * not hold any more.
 */
export const planUndo = (
	id: string,
	event: JournalEvent | undefined,
	memory: Memory,
): JournalEvent => {
	if (event === undefined || event.kind === 'undo' || event.kind === 'forget')
		throw new JobTitleError(
			'UNKNOWN_CORRECTION',
			`Expected the id of a correction of this model, got ${shown(id)}.`,
			'Take the correction id from the receipt that Correct Classification returned.',
		);
	if (memory.inForce.has(event.position)) return event;
	throw new JobTitleError(
		'ALREADY_UNDONE',
		`Expected a correction that holds, got ${shown(id)}, which was undone before.`,
		'Nothing has to be done.',
	);
};

/**
 * Plans another name for a label; nothing where it has that name already. Throws INVALID_OPTION, INVALID_LABEL, UNKNOWN_LABEL
 * where no label is called `from`, LABEL_EXISTS where one is called `to` and merging was not asked for.
 */
export const planRename = (
	renaming: Renaming,
	labelsOf: (property: Property) => readonly Label[],
): Pick<Renamed, 'kind' | 'property' | 'from' | 'to'> | undefined => {
	const property = parseProperty(renaming.property);
	const labels = labelsOf(property);
	const [stated, to] = [parseLabel(renaming.from), parseLabel(renaming.to)];
	const from = findLabel(stated, labels);
	if (from === undefined) throw unknownLabel(property, stated, labels);
	if (from === to) return undefined;
	const existing = findLabel(to, labels);
	if (existing === undefined || existing === from) return { kind: 'rename', property, from, to };
	if (renaming.merge === true) return { kind: 'rename', property, from, to: existing };
	throw new JobTitleError(
		'LABEL_EXISTS',
		`Expected a name that no ${property} has, got ${shown(existing)}.`,
		'Switch on Merge to make the two labels one, or choose another name.',
	);
};

const parseProperty = (value: unknown): Property => {
	const property = PROPERTIES.find((one) => one === value);
	if (property !== undefined) return property;
	throw new JobTitleError(
		'INVALID_OPTION',
		`Expected the property "department" or "responsibility", got ${shown(value)}.`,
		'Choose one of the two.',
	);
};

/** Plans to go back to a position. Throws UNKNOWN_POSITION on anything but a whole number from 0 to the last position. */
export const planRestore = (to: unknown, last: number): Pick<Restored, 'kind' | 'to'> => {
	if (typeof to === 'number' && Number.isInteger(to) && to >= 0 && to <= last)
		return { kind: 'restore', to };
	throw new JobTitleError(
		'UNKNOWN_POSITION',
		`Expected a position of the journal from 0 to ${last}, got ${shown(to)}.`,
		'Take the number behind # in a modelVersion, or restore to a time.',
	);
};

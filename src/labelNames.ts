import type { Classification, CrmLabel } from './classification';
import { JobTitleError, shown } from './errors';
import type { Property } from './example/label';
import { CRM_LABELS, type CrmLabels } from './seed/crmLabels';

/** Whose names of labels are wanted beside ours. */
export type LabelNames = 'ours' | keyof typeof CRM_LABELS;

/** The system of that word; `undefined` for ours. Throws INVALID_OPTION on any other word. */
export const parseLabelNames = (value: unknown = 'ours'): CrmLabels | undefined => {
	if (value === 'ours') return undefined;
	const found = Object.entries(CRM_LABELS).find(([word]) => word === value);
	if (found !== undefined) return found[1];
	throw new JobTitleError(
		'INVALID_OPTION',
		`Expected label names to be one of ours, ${Object.keys(CRM_LABELS).join(', ')}, got ${shown(value)}.`,
		'Choose one from the list.',
	);
};

/** The classification with what a system calls its labels. */
export const withCrmLabels = (
	classification: Classification,
	labels: CrmLabels,
): Classification => {
	const named = (property: Property): { readonly crm: CrmLabel } => ({
		crm: toCrmLabel(labels, property, classification[property].label),
	});
	return {
		...classification,
		department: { ...classification.department, ...named('department') },
		responsibility: { ...classification.responsibility, ...named('responsibility') },
	};
};

const toCrmLabel = (labels: CrmLabels, property: Property, ours: string | null): CrmLabel => {
	const { name } = labels;
	if (ours === null) return { name, label: null, note: `No ${property} was answered` };
	const label = labels[property].get(ours) ?? null;
	const note = label === null ? `${name} has no counterpart of "${ours}"` : null;
	return { name, label, note };
};

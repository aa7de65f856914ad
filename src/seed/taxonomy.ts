/** The departments an untouched model answers with, in the order in which lists show them. */
export const DEPARTMENTS = [
	'Executive',
	'Engineering',
	'IT',
	'Data',
	'Product',
	'Design',
	'Marketing',
	'Communications',
	'Sales',
	'Customer Success',
	'Human Resources',
	'Finance',
	'Legal',
	'Operations',
	'Supply Chain',
	'Administration',
	'Healthcare',
	'Education',
	'Research',
	'Consulting',
	'Sustainability',
	'Public Service',
	'Other',
] as const;

/** The responsibilities an untouched model answers with, highest first. */
export const RESPONSIBILITIES = [
	'Owner',
	'C-Level',
	'Partner',
	'VP',
	'Head',
	'Director',
	'Manager',
	'Senior',
	'Contributor',
	'Entry',
	'Intern',
] as const;

/** Place of a responsibility in the taxonomy, 1 for Owner to 11 for Intern; `null` for any other label. */
export const rankOf = (label: string | null): number | null => {
	const at = (RESPONSIBILITIES as readonly (string | null)[]).indexOf(label);
	return at < 0 ? null : at + 1;
};

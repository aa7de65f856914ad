type Pairs = ReadonlyArray<readonly [ours: string, theirs: string]>;

/** What a system that leads go to calls our labels; a label without a counterpart is left out. */
export interface CrmLabels {
	/** The system's name, for people. */
	readonly name: string;
	readonly department: ReadonlyMap<string, string>;
	readonly responsibility: ReadonlyMap<string, string>;
}

const labels = (name: string, departments: Pairs, responsibilities: Pairs): CrmLabels => ({
	name,
	department: new Map(departments),
	responsibility: new Map(responsibilities),
});

/** Values of `person_department_or_subdepartments` and `person_seniorities` of Apollo's people search. */
const apollo = labels(
	'Apollo',
	[
		['Executive', 'c_suite'],
		['Engineering', 'master_engineering_technical'],
		['IT', 'master_information_technology'],
		['Data', 'master_engineering_technical'],
		['Product', 'product_management'],
		['Design', 'design'],
		['Marketing', 'master_marketing'],
		['Communications', 'master_marketing'],
		['Sales', 'master_sales'],
		['Customer Success', 'master_sales'],
		['Human Resources', 'master_human_resources'],
		['Finance', 'master_finance'],
		['Legal', 'master_legal'],
		['Operations', 'master_operations'],
		['Supply Chain', 'master_operations'],
		['Administration', 'master_operations'],
		['Healthcare', 'medical_health'],
		['Education', 'education'],
		['Consulting', 'consulting'],
	],
	[
		['Owner', 'owner'],
		['C-Level', 'c_suite'],
		['Partner', 'partner'],
		['VP', 'vp'],
		['Head', 'head'],
		['Director', 'director'],
		['Manager', 'manager'],
		['Senior', 'senior'],
		['Entry', 'entry'],
		['Intern', 'intern'],
	],
);

/**
 * Values of the contact properties Employment Role (`hs_role`) and Employment Seniority (`hs_seniority`) as HubSpot's data
 * enrichment fills them. An account can change its own list, so compare before writing there.
 */
const hubspot = labels(
	'HubSpot',
	[
		['Executive', 'leadership'],
		['Engineering', 'engineering'],
		['IT', 'information_technology'],
		['Product', 'product'],
		['Marketing', 'marketing'],
		['Communications', 'communications'],
		['Sales', 'sales'],
		['Customer Success', 'customer_service'],
		['Human Resources', 'human_resources'],
		['Finance', 'finance'],
		['Legal', 'legal'],
		['Operations', 'operations'],
		['Healthcare', 'health_professional'],
		['Education', 'education'],
		['Research', 'research'],
	],
	[
		['Owner', 'owner'],
		['C-Level', 'executive'],
		['Partner', 'partner'],
		['VP', 'vp'],
		['Head', 'director'],
		['Director', 'director'],
		['Manager', 'manager'],
		['Senior', 'senior'],
		['Contributor', 'employee'],
		['Entry', 'entry'],
	],
);

/** Names of LinkedIn's job functions and seniorities, as its marketing API lists them. */
const linkedin = labels(
	'LinkedIn',
	[
		['Engineering', 'Engineering'],
		['IT', 'Information Technology'],
		['Product', 'Product Management'],
		['Design', 'Arts and Design'],
		['Marketing', 'Marketing'],
		['Communications', 'Media and Communication'],
		['Sales', 'Sales'],
		['Customer Success', 'Customer Success and Support'],
		['Human Resources', 'Human Resources'],
		['Finance', 'Finance'],
		['Legal', 'Legal'],
		['Operations', 'Operations'],
		['Supply Chain', 'Purchasing'],
		['Administration', 'Administrative'],
		['Healthcare', 'Healthcare Services'],
		['Education', 'Education'],
		['Research', 'Research'],
		['Consulting', 'Consulting'],
	],
	[
		['Owner', 'Owner'],
		['C-Level', 'CXO'],
		['Partner', 'Partner'],
		['VP', 'VP'],
		['Head', 'Director'],
		['Director', 'Director'],
		['Manager', 'Manager'],
		['Senior', 'Senior'],
		['Entry', 'Entry'],
		['Intern', 'Training'],
	],
);

/** Canonical values of `job_title_role` and `job_title_levels` of People Data Labs, version 28. */
const peopleDataLabs = labels(
	'People Data Labs',
	[
		['Engineering', 'engineering'],
		['IT', 'engineering'],
		['Data', 'analyst'],
		['Product', 'product'],
		['Design', 'creative'],
		['Marketing', 'marketing'],
		['Sales', 'sales'],
		['Customer Success', 'support'],
		['Human Resources', 'human_resources'],
		['Finance', 'finance'],
		['Legal', 'legal'],
		['Operations', 'operations'],
		['Supply Chain', 'fulfillment'],
		['Healthcare', 'health'],
		['Education', 'education'],
		['Research', 'research'],
		['Consulting', 'advisory'],
		['Public Service', 'public_service'],
	],
	[
		['Owner', 'owner'],
		['C-Level', 'cxo'],
		['Partner', 'partner'],
		['VP', 'vp'],
		['Head', 'director'],
		['Director', 'director'],
		['Manager', 'manager'],
		['Senior', 'senior'],
		['Entry', 'entry'],
		['Intern', 'training'],
	],
);

/** Each system by the word that options name it with. */
export const CRM_LABELS = { apollo, hubspot, linkedin, peopleDataLabs } as const;

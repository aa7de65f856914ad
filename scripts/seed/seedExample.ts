/** A labelled title of the seed; `null` is "none", both null "not a job title". */
export interface SeedExample {
	readonly title: string;
	readonly department: string | null;
	readonly responsibility: string | null;
	/** The role phrase: what is left of the title without rank, place and glue. Titles of one phrase stand or fall together. */
	readonly family: string;
	/** The role phrase in English words: titles that mean the same in two languages are kin. */
	readonly kin: string;
	readonly language: string;
	/** The function or role that the title was made of; `undefined` where it was written whole. */
	readonly phrase?: string | undefined;
}

/** A title before its family is known: that of the phrase it was made of, where there is one. */
export type Labelled = Omit<SeedExample, 'family' | 'kin'>;

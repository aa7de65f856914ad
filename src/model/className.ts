import type { Label, Statement } from '../example/label';

/** A class of the Naive Bayes: a label or one of the two ways of having none. */
export type ClassName = string & { readonly __class?: never };

/** The class of titles that name no function (department) or no rank (responsibility). No label can be spelled like it. */
export const NONE: ClassName = '\u0000none';

/** The class of texts that are no job title, the same in both properties. */
export const NOT_A_TITLE: ClassName = '\u0000no title';

/** Whether the class stands for a label rather than for one of the two ways of having none. */
export const isLabel = (name: ClassName): name is Label => !name.startsWith('\u0000');

/** The class that a statement teaches; `isTitle` is false where both properties are said to be none. */
export const toClass = (statement: Statement, isTitle: boolean): ClassName =>
	statement ?? (isTitle ? NONE : NOT_A_TITLE);

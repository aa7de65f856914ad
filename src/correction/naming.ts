import { PROPERTIES, type Label, type Property } from '../example/label';
import type { ClassName } from '../model/className';

/** A renaming in force. It holds for every label that was there before it. */
export interface Rename {
	readonly position: number;
	readonly property: Property;
	readonly from: Label;
	readonly to: Label;
}

/** Which label a class of Naive Bayes answers with, and which class a label is taught to. */
export interface Naming {
	/** Whether every class answers with its own name. */
	readonly isPlain: boolean;
	labelOf(name: ClassName): ClassName;
	classOf(label: ClassName): ClassName;
	/** The default model's classes that answer with the same label as a class; none for a label that it does not answer with. */
	alike(name: ClassName): readonly ClassName[];
}

export type Namings = Readonly<Record<Property, Naming>>;

/** What a label that was stated at a position is called now; `renames` in journal order. */
export const labelAfter = (
	renames: readonly Rename[],
	property: Property,
	label: Label,
	position: number,
): Label =>
	renames.reduce(
		(name, rename) =>
			rename.property === property && rename.position > position && rename.from === name
				? rename.to
				: name,
		label,
	);

/** The class of a label whose name the default model's class has that answers with another label now. */
const OWN = '\u0001own ';

/** The naming of both properties. Labels that were merged keep their classes, each with its counts and weights. */
export const toNamings = (
	renames: readonly Rename[],
	defaultClasses: Readonly<Record<Property, readonly ClassName[]>>,
): Namings => {
	const [department, responsibility] = PROPERTIES.map((property) => {
		const own = renames.filter((rename) => rename.property === property);
		return own.length === 0
			? toPlain(defaultClasses[property])
			: toNaming(own, property, defaultClasses[property]);
	});
	return { department, responsibility };
};

const toPlain = (defaultClasses: readonly ClassName[]): Naming => ({
	isPlain: true,
	labelOf: (name) => name,
	classOf: (label) => label,
	alike: (name) => defaultClasses.filter((other) => other === name),
});

const toNaming = (
	renames: readonly Rename[],
	property: Property,
	defaultClasses: readonly ClassName[],
): Naming => {
	const labels = new Map(
		defaultClasses.map((name) => [name, labelAfter(renames, property, name as Label, 0)]),
	);
	const classes = new Map<ClassName, ClassName>();
	for (const [name, label] of labels)
		if (!classes.has(label) || name === label) classes.set(label, name);
	const labelOf = (name: ClassName): ClassName =>
		name.startsWith(OWN) ? name.slice(OWN.length) : (labels.get(name) ?? name);
	return {
		isPlain: false,
		labelOf,
		alike: (name) => defaultClasses.filter((other) => labels.get(other) === labelOf(name)),
		classOf: (label) => classes.get(label) ?? (labels.has(label) ? OWN + label : label),
	};
};

import type { Property } from '../../src/example/label';
import { isLabel } from '../../src/model/className';
import type { FittingExample } from '../../src/model/fitting/examples';
import type { SeedExample } from './seedExample';
import { classOf } from './tokenize';

/** Fewer examples of a class or more of a family weigh each less, by these powers of their number. */
const CLASS_POWER = 0.3;
const FAMILY_POWER = 0.3;

/** The classes that are no label weigh less: they are to win only where nothing speaks for a label. */
const NO_LABEL_IMPORTANCE = 0.5;

/** Examples to fit a property to: no label and no family drowns the others by sheer count. */
export const toFitting = (
	examples: readonly SeedExample[],
	seen: readonly number[],
	property: Property,
): FittingExample[] => {
	const classes = countBy(seen, (i) => classOf(examples[i], property));
	const families = countBy(seen, (i) => examples[i].family);
	const mean = seen.length / classes.size;
	return seen.map((document) => {
		const name = classOf(examples[document], property);
		const { family, kin } = examples[document];
		const rarity =
			(mean / classes.get(name)!) ** CLASS_POWER / families.get(family)! ** FAMILY_POWER;
		const importance = (isLabel(name) ? 1 : NO_LABEL_IMPORTANCE) * rarity;
		return { document, name, family: kin, importance };
	});
};

const countBy = <T>(items: readonly T[], toKey: (item: T) => string): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(toKey(item), (counts.get(toKey(item)) ?? 0) + 1);
	return counts;
};

import { isSafeObjectProperty } from 'n8n-workflow';

/** Names on the way from an item's JSON to a field, outermost first. */
export type ItemPath = readonly string[];

const EXPRESSION =
	/^=\{\{\s*\$json((?:\.[A-Za-z_$][\w$]*|\[(?:"[^"\\{}\r\n]*"|'[^'\\{}\r\n]*'|\d{1,9})\])+)\s*\}\}$/;

const STEP = /\.([A-Za-z_$][\w$]*)|\["([^"]*)"\]|\['([^']*)'\]|\[(\d+)\]/g;

/**
 * The path of an expression that does nothing but name a field, such as `={{ $json.lead["Job Title"] }}`; `undefined` for any
 * other, and for one with a name that means something to JavaScript or n8n.
 */
export const parsePath = (written: unknown): ItemPath | undefined => {
	const steps = typeof written === 'string' ? EXPRESSION.exec(written)?.[1] : undefined;
	if (steps === undefined) return undefined;
	const path = [...steps.matchAll(STEP)].map(([, name, double, single, index]) =>
		index === undefined ? (name ?? double ?? single) : String(Number(index)),
	);
	return path.every(isPlain) ? path : undefined;
};

const isPlain = (name: string): boolean =>
	isSafeObjectProperty(name) && !(name in Object.prototype);

/**
 * What stands at the path: a text, a number, a boolean or null, or the lack of a field in an object that is there. `undefined`
 * where it is anything else, which n8n has to say.
 */
export const readPath = (
	json: unknown,
	path: ItemPath,
): { readonly value: unknown } | undefined => {
	let value = json;
	for (let i = 0; i < path.length; i++) {
		if (!isPlainData(value)) return undefined;
		if (!Object.hasOwn(value, path[i]))
			return i === path.length - 1 && !Array.isArray(value) ? ABSENT : undefined;
		value = value[path[i]];
	}
	return isSimple(value) ? { value } : undefined;
};

const ABSENT = { value: undefined };

/** A list or an object of JSON; n8n shows dates and whatever says how it becomes JSON in other forms. */
const isPlainData = (value: unknown): value is Record<string, unknown> => {
	if (typeof value !== 'object' || value === null) return false;
	if (Array.isArray(value)) return true;
	const prototype: unknown = Object.getPrototypeOf(value);
	return (
		(prototype === Object.prototype || prototype === null) &&
		!('toJSON' in value && typeof value.toJSON === 'function')
	);
};

const isSimple = (value: unknown): boolean =>
	value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
